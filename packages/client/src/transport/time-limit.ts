/** Raised inside {@linkcode withTimeLimit} when the time is up. */
export class TimeIsUp extends Error {}

/**
 * Runs a task that ends when it is done, when the time is up, or when the caller gives up.
 *
 * The task gets a signal, and is left alone if it ignores it: the promise settles in any case.
 *
 * @param timeout milliseconds
 * @throws TimeIsUp when the time is up; the reason of `signal` when the caller gives up
 */
export function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const controller = new AbortController();
    const end = (reason: unknown) => {
      clear();
      // Before the task can say in its own words that it was aborted.
      reject(reason);
      controller.abort(reason);
    };
    const giveUp = () => end(signal?.reason);
    const timer = setTimeout(() => end(new TimeIsUp()), timeout);
    const clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };
    signal?.addEventListener("abort", giveUp);
    task(controller.signal).then(resolve, reject).then(clear);
  });
}
