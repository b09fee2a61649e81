import type { CancellableInit } from "./plain-request.ts";

/**
 * Calls back when a call must end.
 *
 * @returns ends the subscription
 * @throws the reason of a signal that is aborted already
 */
export function onCancel(init: CancellableInit, callback: (reason: unknown) => void): () => void {
  const { cancellation } = init;
  // It is in use if somebody has read its signal, for example to combine it with another.
  if (cancellation !== undefined && cancellation.onCancel === undefined) {
    cancellation.onCancel = callback;
    return () => {
      cancellation.onCancel = undefined;
    };
  }
  const { signal } = init;
  if (!signal) return () => {};
  signal.throwIfAborted();
  const abort = () => callback(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  return () => signal.removeEventListener("abort", abort);
}
