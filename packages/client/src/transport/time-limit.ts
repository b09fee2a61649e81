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
export async function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const giveUp = () => controller.abort(signal?.reason);
  const timer = setTimeout(() => controller.abort(new TimeIsUp()), timeout);
  signal?.addEventListener("abort", giveUp, { once: true });
  const aborted = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
  });
  try {
    return await Promise.race([task(controller.signal), aborted]);
  } catch (error) {
    // A fetch that was aborted may say so in its own words.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", giveUp);
  }
}
