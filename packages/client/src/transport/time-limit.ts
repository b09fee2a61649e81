/** Raised inside {@linkcode withTimeLimit} when the time is up. */
export class TimeIsUp extends Error {}

/** How a task learns that it has to end early: it is called back, or asks for a signal, once. */
export class Ending {
  /** Is called then. */
  onEnd?: ((reason: unknown) => void) | undefined;

  /** Is aborted then. It is heavy, so it is made when it is asked for. */
  get signal(): AbortSignal {
    const controller = new AbortController();
    this.onEnd = (reason) => controller.abort(reason);
    return controller.signal;
  }
}

/**
 * Runs a task that ends when it is done, when the time is up, or when the caller gives up.
 *
 * The task is told to end, and is left alone if it does not: the promise settles in any case.
 *
 * @param timeout milliseconds
 * @throws TimeIsUp when the time is up; the reason of `signal` when the caller gives up
 */
export function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (ending: Ending) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const ending = new Ending();
    const end = (reason: unknown) => {
      clear();
      // Before the task can say in its own words that it was aborted.
      reject(reason);
      ending.onEnd?.(reason);
    };
    const giveUp = () => end(signal?.reason);
    const timer = setTimeout(() => end(new TimeIsUp()), timeout);
    const clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", giveUp);
    };
    signal?.addEventListener("abort", giveUp);
    task(ending).then(resolve, reject).then(clear);
  });
}
