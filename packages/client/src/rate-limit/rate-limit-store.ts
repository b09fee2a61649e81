/** Where a rate limiter counts. Give one that several processes share to keep a limit over all of them. */
export interface RateLimitStore {
  /**
   * Takes a place if one is free.
   *
   * @param key what the limit holds for
   * @returns 0 if a place was taken, or the milliseconds after which asking again makes sense
   */
  take(key: string): number | Promise<number>;
}

/** What {@linkcode memoryRateLimitStore} counts. */
export interface RateLimitWindow {
  /**
   * How many requests may be sent within the interval.
   *
   * @default 10
   */
  readonly requests?: number;
  /**
   * Length of the interval, in milliseconds: a second, and a little for requests that overtake each other on the way.
   *
   * @default 1_050
   */
  readonly interval?: number;
  /**
   * The clock, in milliseconds.
   *
   * @default Date.now
   */
  readonly now?: () => number;
}

/** Counts in this process, in a window that slides (GEN-18). */
export function memoryRateLimitStore(window: RateLimitWindow = {}): RateLimitStore {
  const { requests = 10, interval = 1050, now = () => Date.now() } = window;
  /** When the latest requests were sent, in a ring: each takes the place of the oldest. */
  const rings = new Map<string, { times: number[]; next: number }>();
  return {
    take(key) {
      const ring = rings.get(key) ?? { times: [], next: 0 };
      rings.set(key, ring);
      const moment = now();
      const { [ring.next]: oldest = -Infinity } = ring.times;
      if (oldest > moment - interval) return oldest + interval - moment;
      ring.times[ring.next] = moment;
      ring.next = (ring.next + 1) % requests;
      return 0;
    },
  };
}
