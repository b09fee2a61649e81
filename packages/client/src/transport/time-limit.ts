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

/** Calls back after so many milliseconds. What it gives cancels that, and may be called more than once. */
export type SetAlarm = (timeout: number, ring: () => void) => () => void;

/** A timer of its own for each alarm. */
const setTimer: SetAlarm = (timeout, ring) => {
  const timer = setTimeout(ring, timeout);
  return () => clearTimeout(timer);
};

/**
 * Runs a task that ends when it is done, when the time is up, or when the caller gives up.
 *
 * The task is told to end, and is left alone if it does not: the promise settles in any case.
 *
 * @param timeout milliseconds
 * @param setAlarm wakes it up then
 * @throws TimeIsUp when the time is up; the reason of `signal` when the caller gives up
 */
export function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (ending: Ending) => Promise<Result>,
  setAlarm: SetAlarm = setTimer,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    signal?.throwIfAborted();
    const ending = new Ending();
    const settling =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        cancel();
        signal?.removeEventListener("abort", giveUp);
        settle(value);
      };
    const end = (reason: unknown) => {
      // Before the task can say in its own words that it was aborted.
      settling(reject)(reason);
      ending.onEnd?.(reason);
    };
    const giveUp = () => end(signal?.reason);
    const cancel = setAlarm(timeout, () => end(new TimeIsUp()));
    signal?.addEventListener("abort", giveUp);
    task(ending).then(settling(resolve), settling(reject));
  });
}
