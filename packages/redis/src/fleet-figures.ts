import type { CallEvent, Clock, ResponseEvent, WaitEvent } from "@cloud-recording/client";
import type { Lane } from "./waiting-line.ts";

/** Figures of one worker, since it was created. */
export interface FleetFigures {
  /** Requests that wait now, by their kind. */
  readonly queued: { readonly [lane in Lane]: number };
  /** Recordings that wait now for their start. */
  readonly starting: number;
  /** Recordings of this worker that may run now. */
  readonly sessions: number;
  /** True while Redis is away. */
  readonly isRedisAway: boolean;
  /** Attempts that were sent. */
  readonly requests: number;
  /** Attempts that have failed, those answered with 429 included. */
  readonly failures: number;
  /** Attempts that were answered with 429: somebody else uses the App ID, or the limit is lower. */
  readonly limited: number;
  /** Attempts that had to wait for the limit. */
  readonly waits: number;
  /** Time that they have waited, in milliseconds. */
  readonly waited: number;
  /** The longest of these times, in milliseconds. */
  readonly longestWait: number;
  /** Recordings that were refused because the queue was full. */
  readonly refused: number;
  /** Recordings that were given up because their time was over before `start` was sent. */
  readonly tooLate: number;
  /** Sessions of workers that are gone, taken over by this one. */
  readonly takenOver: number;
  /** Sessions that another worker has taken over from this one. */
  readonly lost: number;
}

/** Number of attempts that are remembered while they wait. */
const mostWaiting = 10_000;

/** Counts what the hooks of the client report. */
export class CallFigures {
  requests = 0;
  failures = 0;
  limited = 0;
  waits = 0;
  waited = 0;
  longestWait = 0;
  readonly #clock: Clock;
  readonly #waiting = new Map<string, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  onWait({ callId, attempt }: WaitEvent): void {
    // No hook is called for a call that leaves while it waits.
    const [oldest] = this.#waiting.keys();
    if (oldest !== undefined && this.#waiting.size >= mostWaiting) this.#waiting.delete(oldest);
    this.#waiting.set(`${callId} ${attempt}`, this.#now());
  }

  onRequest({ callId, attempt }: CallEvent): void {
    const name = `${callId} ${attempt}`;
    const since = this.#waiting.get(name);
    this.requests += 1;
    if (since === undefined) return;
    this.#waiting.delete(name);
    const duration = this.#now() - since;
    this.waits += 1;
    this.waited += duration;
    this.longestWait = Math.max(this.longestWait, duration);
  }

  onResponse({ status, error }: ResponseEvent): void {
    if (error !== undefined) this.failures += 1;
    if (status === 429) this.limited += 1;
  }

  #now(): number {
    return this.#clock.elapsed ? this.#clock.elapsed() : this.#clock.now();
  }
}
