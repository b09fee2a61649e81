/** The calls that end with a signal. One listener serves all of them, because Node 20 warns of more than ten. */
const callbacksOf = /* @__PURE__ */ new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls back when a signal is aborted.
 *
 * @returns a function that ends the wait; it may be called more than once
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const callbacks = callbacksOf.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => void callbacks.delete(callback);
}

function listen(signal: AbortSignal): Set<() => void> {
  const callbacks = new Set<() => void>();
  callbacksOf.set(signal, callbacks);
  const callAll = () => {
    for (const call of callbacks) call();
  };
  signal.addEventListener("abort", callAll, { once: true });
  return callbacks;
}
