import type { Clock } from "@cloud-recording/client";
import { FleetClosedError, StartTooLateError } from "./fleet-errors.ts";
import { reasonOf } from "./reason-of.ts";

/** Options of {@linkcode StartWait}. */
interface StartWaitOptions {
  readonly clock: Clock;
  /** Time in which `start` must be sent, in milliseconds. */
  readonly within: number | undefined;
  /** Signal of the caller. */
  readonly signal: AbortSignal | null | undefined;
  /** Signal that is aborted when the fleet is closed. */
  readonly closed: AbortSignal;
  /** Called when the time is over. */
  readonly onLate: () => void;
  /** Called once, when the recording waits no longer. */
  readonly onEnd: () => void;
}

/**
 * The wait of a recording until its `start` is sent. It is given up when its time is over, its caller leaves, or the
 * fleet is closed.
 */
export class StartWait {
  readonly #givenUp = new AbortController();
  /** Aborted when the recording waits no longer. */
  readonly #ended = new AbortController();
  readonly #onEnd: () => void;

  constructor({ clock, within, signal, closed, onLate, onEnd }: StartWaitOptions) {
    this.#onEnd = onEnd;
    const giveUpWith = (aborted: AbortSignal, reason: () => unknown) => {
      const giveUp = () => this.#givenUp.abort(reason());
      if (aborted.aborted) return giveUp();
      aborted.addEventListener("abort", giveUp, { once: true });
      this.#ended.signal.addEventListener("abort", () => {
        aborted.removeEventListener("abort", giveUp);
      });
    };
    giveUpWith(closed, () => new FleetClosedError("the fleet was closed"));
    if (signal) giveUpWith(signal, () => reasonOf(signal));
    if (within !== undefined) {
      const isOver = () => {
        onLate();
        this.#givenUp.abort(new StartTooLateError(`start could not be sent within ${within} ms`));
      };
      clock.sleep(within, this.#ended.signal).then(isOver, () => {});
    }
  }

  /** Aborted when the recording is given up. */
  get signal(): AbortSignal {
    return this.#givenUp.signal;
  }

  /** Waits for a task, but no longer than until the recording is given up. */
  async during<Result>(task: Promise<Result>): Promise<Result> {
    const { signal } = this;
    const givenUp = new Promise<never>((_, reject) => {
      if (signal.aborted) reject(signal.reason);
      signal.addEventListener("abort", () => reject(signal.reason), { once: true });
    });
    return await Promise.race([task, givenUp]);
  }

  /** Ends the wait: from here on the recording is not given up. */
  end(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    this.#onEnd();
  }
}
