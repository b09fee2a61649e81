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
 * @param timeout milliseconds
 * @throws TimeoutReached when the time limit is reached; the reason of `signal` when the caller aborts
 */
export function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    throwIfAborted(signal);
    const controller = new AbortController();
    const end = (reason: unknown) => {
      // Before the task can report in its own words that it was aborted.
      settle();
      reject(reason);
      controller.abort(reason);
    };
    const timer = setTimeout(() => end(new TimeoutReached()), timeout);
    const ignoreSignal = signal && onAbort(signal, () => end(reasonOf(signal)));
    const settle = () => {
      clearTimeout(timer);
      ignoreSignal?.();
    };
    task(controller.signal).then(
      (result) => {
        settle();
        resolve(result);
      },
      (error) => {
        settle();
        reject(error);
      },
    );
  });
}
