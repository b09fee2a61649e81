import { onAbort, reasonOf, throwIfAborted } from "./on-abort.ts";

/** Waits for a promise, but no longer than until a signal is aborted; it then rejects with its reason. */
export function unlessAborted<Result>(
  signal: AbortSignal | undefined,
  promise: Promise<Result>,
): Promise<Result> {
  if (signal === undefined) return promise;
  return new Promise<Result>((resolve, reject) => {
    throwIfAborted(signal);
    const ignoreSignal = onAbort(signal, () => reject(reasonOf(signal)));
    promise.then(resolve, reject).finally(ignoreSignal);
  });
}
