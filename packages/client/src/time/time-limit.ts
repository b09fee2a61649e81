import { onAbort, reasonOf, throwIfAborted } from "./on-abort.ts";

/** Raised inside {@linkcode withTimeLimit} when the time limit is reached. */
export class TimeoutReached extends Error {}

/** Ends a request early: a transport sets `onCancel`, or reads `signal`. */
export class Cancellation {
  /** Called when the request must end; set by the transport. */
  onCancel?: ((reason: unknown) => void) | undefined;
  #controller: AbortController | undefined;

  /** Aborted when the request must end. Made when it is first read, because it is heavy on Node 20. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    return this.#controller.signal;
  }

  /** True if the request must end. */
  get cancelled(): boolean {
    return this.#controller?.signal.aborted === true;
  }

  /** Ends the request. */
  cancel(reason: unknown): void {
    this.#controller ??= new AbortController();
    try {
      this.onCancel?.(reason);
    } catch {
      // A transport that fails to end its request must not keep others from being ended.
    }
    this.#controller.abort(reason);
  }
}

/**
 * Runs a task that ends when it is done, when the time limit is reached, or when the caller aborts.
 *
 * The task is cancelled, and left alone if it goes on: the promise settles in any case.
 * The timer is the call's own: a timer that calls share would belong to the request that has set it, which some
 * runtimes end before the others.
 *
 * @param timeout milliseconds
 * @throws TimeoutReached when the time limit is reached; the reason of `signal` when the caller aborts
 */
export function withTimeLimit<Result>(
  timeout: number,
  signal: AbortSignal | undefined,
  task: (cancellation: Cancellation) => Promise<Result>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    throwIfAborted(signal);
    const cancellation = new Cancellation();
    const end = (reason: unknown) => {
      // Before the task can report in its own words that it was aborted.
      settle();
      reject(reason);
      cancellation.cancel(reason);
    };
    const timer = setTimeout(() => end(new TimeoutReached()), timeout);
    const ignoreSignal = signal && onAbort(signal, () => end(reasonOf(signal)));
    const settle = () => {
      clearTimeout(timer);
      ignoreSignal?.();
    };
    task(cancellation).then(
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
