import { checkNumber } from "../errors/configuration-error.ts";
import { requestsPerSecond } from "../generated/constants.ts";

/** Counts requests for a rate limiter. One that several processes share keeps a limit over all of them. */
export interface RateLimitStore {
  /**
   * Number of requests that may be sent per second, about. Watched recordings share less than that among them.
   *
   * @default 10
   */
  readonly requests?: number | undefined;
  /**
   * Takes a place if one is free.
   *
   * @param key the scope of the limit
   * @param ahead number of callers that have come before and still wait; a store that does not know it may ignore it
   * @returns 0 if a place was taken, or the milliseconds after which asking again makes sense
   */
  take(key: string, ahead: number): number | Promise<number>;
}

/** Window of {@linkcode memoryRateLimitStore}. */
export interface RateLimitWindow {
  /**
   * Number of requests that may be sent within the interval, a whole one.
   *
   * @default 10
   */
  readonly requests?: number | undefined;
  /**
   * Length of the interval, in milliseconds: a second, and a little for requests that overtake each other on the way.
   *
   * @default 1_050
   */
  readonly interval?: number | undefined;
  /**
   * A clock that nobody sets, in milliseconds.
   *
   * @default performance.now
   */
  readonly now?: (() => number) | undefined;
}

/**
 * Counts in this process, in a window that slides (GEN-18).
 *
 * @throws ConfigurationError if a number is not usable
 */
export function memoryRateLimitStore(window: RateLimitWindow = {}): RateLimitStore {
  const { requests = requestsPerSecond, interval = 1050, now = () => performance.now() } = window;
  checkNumber("requests", 1, Number.isInteger(requests) ? requests : Number.NaN);
  checkNumber("interval", 1, interval);
  /** Times of the latest requests, in a ring: each takes the place of the oldest. */
  const rings = new Map<string, { times: number[]; next: number }>();
  return {
    requests: (requests * 1000) / interval,
    take(key, ahead = 0) {
      const ring = rings.get(key) ?? { times: [], next: 0 };
      rings.set(key, ring);
      const moment = now();
      const place = (ring.next + ahead) % requests;
      const { [place]: oldest = -Infinity } = ring.times;
      // The clock was set back, such as by a test that ends its fake timers.
      if (oldest > moment) ring.times = ring.times.map((time) => Math.min(time, moment));
      const free = Math.min(oldest, moment) + (1 + Math.floor(ahead / requests)) * interval;
      if (free > moment) return free - moment;
      ring.times[ring.next] = moment;
      ring.next = (ring.next + 1) % requests;
      return 0;
    },
  };
}
