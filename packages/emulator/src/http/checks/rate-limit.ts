import type { Clock } from "../../clock/clock.ts";
import { GatewayMessage } from "../../generated/error-codes.ts";
import { gatewayError } from "../answer.ts";
import type { Check } from "./check.ts";

const second = 1000;

/** The calls of one App ID that have passed. */
class Passed {
  readonly #limit: number;
  readonly #elapsed: () => number;
  /** Times of the last calls, by both clocks. The oldest is overwritten by the next one. */
  readonly #moments: number[] = [];
  readonly #durations: number[] = [];
  #count = 0;

  constructor(limit: number, elapsed: () => number) {
    this.#limit = limit;
    this.#elapsed = elapsed;
  }

  forget(): void {
    this.#moments.length = 0;
    this.#durations.length = 0;
    this.#count = 0;
  }

  /** Number of calls that may pass now. */
  remaining(now: number): number {
    let recent = 0;
    for (let slot = 0; slot < this.#moments.length; slot++) if (this.#isRecent(slot, now)) recent++;
    return Math.max(0, this.#limit - recent);
  }

  /** Lets a call pass if there is room for it. */
  take(now: number): boolean {
    if (this.#limit === 0) return false;
    const oldest = this.#count % this.#limit;
    if (this.#count >= this.#limit && this.#isRecent(oldest, now)) return false;
    this.#moments[oldest] = now;
    this.#durations[oldest] = this.#elapsed();
    this.#count += 1;
    return true;
  }

  /** A second is over when either of the clocks says so. */
  #isRecent(slot: number, now: number): boolean {
    const { [slot]: moment = 0 } = this.#moments;
    const { [slot]: duration = 0 } = this.#durations;
    return moment > now - second && this.#elapsed() - duration < second;
  }
}

/** Counts the calls of each App ID. */
export interface RateLimit {
  readonly check: Check;
  /** Number of calls of an App ID that may pass now. */
  remaining(appId: string): number;
}

/**
 * Lets so many calls of one App ID pass within any second, over all methods (GEN-18, AMB-22).
 * A call that is refused does not count.
 *
 * @param limit calls per second, or false for no limit
 * @param clock clock of the emulator; when its source goes back, the calls before are forgotten
 * @param elapsed clock that always runs, in milliseconds, so that a clock that stands still refuses no call for ever
 */
export function rateLimit(
  limit: number | false,
  clock: Pick<Clock, "now" | "setbacks">,
  elapsed: () => number = () => performance.now(),
): RateLimit {
  const passed = new Map<string, Passed>();
  let setbacks = 0;
  const now = () => {
    const moment = clock.now();
    if (clock.setbacks !== setbacks) for (const calls of passed.values()) calls.forget();
    setbacks = clock.setbacks;
    return moment;
  };

  return {
    check(call) {
      if (limit === false) return undefined;
      const { appId } = call.target;
      const moment = now();
      const calls = passed.get(appId) ?? new Passed(limit, elapsed);
      passed.set(appId, calls);
      return calls.take(moment) ? undefined : gatewayError(call, GatewayMessage.rateLimited);
    },
    remaining: (appId) => passed.get(appId)?.remaining(now()) ?? Number(limit),
  };
}
