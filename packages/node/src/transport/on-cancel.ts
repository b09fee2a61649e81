import type { CancellableInit } from "./plain-request.ts";

/**
 * Calls back when a call must end, once.
 *
 * @returns ends the subscription
 * @throws the reason, if the call has been cancelled already
 */
export function onCancel(init: CancellableInit, callback: (reason: unknown) => void): () => void {
  const { cancellation } = init;
  if (cancellation?.cancelled) cancellation.signal.throwIfAborted();
  if (cancellation) cancellation.onCancel = callback;
  // The signal is that of the cancellation, and heavy, unless a wrapper has put another in its place.
  const signal = cancellation && isMadeOnDemand(init) ? undefined : init.signal;
  signal?.throwIfAborted();
  const abort = () => callback(signal?.reason);
  signal?.addEventListener("abort", abort, { once: true });
  return () => {
    if (cancellation) cancellation.onCancel = undefined;
    signal?.removeEventListener("abort", abort);
  };
}

function isMadeOnDemand(init: CancellableInit): boolean {
  return Object.getOwnPropertyDescriptor(init, "signal")?.get !== undefined;
}
