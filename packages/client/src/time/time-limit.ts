import { onAbort, reasonOf, throwIfAborted } from "./on-abort.ts";

/** Raised inside {@linkcode withTimeLimit} when the time limit is reached. */
export class TimeoutReached extends Error {}

/**
 * Runs a task that ends when it is done, when the time limit is reached, or when the caller aborts.
 *
 * The signal of the task is aborted, and the task left alone if it goes on: the promise settles in any case.
 * The timer is the call's own: a timer that calls share would belong to the request that has set it, which some
 * runtimes end before the others.
 *
 * @param timeout milliseconds; 0 for no limit
 * @param stopped a second signal that ends the task, such as that of a recording
 * @throws TimeoutReached when the time limit is reached; the reason of the signal that is aborted
 */
export function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
  stopped?: AbortSignal,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    throwIfAborted(signal);
    throwIfAborted(stopped);
    const controller = new AbortController();
    const end = (reason: unknown) => {
      // Before the task can report in its own words that it was aborted.
      settle();
      reject(reason);
      controller.abort(reason);
    };
    const timer = timeout && setTimeout(() => end(new TimeoutReached()), timeout);
    const follow = (each?: AbortSignal) => each && onAbort(each, () => end(reasonOf(each)));
    const ignoreSignal = follow(signal);
    const ignoreStop = follow(stopped);
    const settle = () => {
      if (timer) clearTimeout(timer);
      ignoreSignal?.();
      ignoreStop?.();
    };
    task(controller.signal).then(resolve, reject).finally(settle);
  });
}
