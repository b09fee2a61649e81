/** The calls that end with a signal. One listener serves all of them, because Node 20 warns of more than ten. */
const callbacksOf = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal is aborted.
 *
 * @returns a function that ends the wait; it may be called more than once
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = callbacksOf.get(signal) ?? new Set();
  if (!callbacksOf.has(signal)) {
    callbacksOf.set(signal, callbacks);
    const callAll = () => {
      for (const call of callbacks) call();
    };
    signal.addEventListener("abort", callAll, { once: true });
  }
  callbacks.add(callback);
  return () => void callbacks.delete(callback);
}

/** The reason of a signal that is aborted; the signals of older libraries have none. */
export function reasonOf(signal: AbortSignal): unknown {
  return signal.reason ?? AbortSignal.abort().reason;
}

/** Throws the reason of a signal that is aborted, also for signals of older libraries, which cannot do so themselves. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw reasonOf(signal);
}
