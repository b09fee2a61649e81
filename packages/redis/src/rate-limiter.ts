import {
  type CallEvent,
  type Clock,
  ConfigurationError,
  type RateLimiter,
  type ResponseEvent,
  requestsPerSecond,
  systemClock,
  type TakeOptions,
} from "@cloud-recording/client";
import { Places } from "./places.ts";
import { reasonOf } from "./reason-of.ts";
import type { RedisClient } from "./redis-client.ts";
import { type Lane, laneOf, type Waiter, WaitingLine } from "./waiting-line.ts";

/** Options of {@linkcode redisRateLimiter}. */
export interface RedisRateLimiterOptions {
  /** The App ID whose limit is kept. */
  readonly appId: string;
  /**
   * Number of requests that all workers together may send within the interval (GEN-18).
   *
   * @default 10
   */
  readonly requests?: number | undefined;
  /**
   * Length of the interval, in milliseconds: a second, and a little because clocks differ.
   *
   * @default 1_005
   */
  readonly interval?: number | undefined;
  /**
   * Time after which a request without an answer counts as arrived, in milliseconds; a `stop`, whose answer waits for
   * an upload, after a quarter of it. A longer one is safer on machines that are too busy, and costs throughput where
   * answers are slow. At least 50, because a place is kept again and again while Redis takes longer than a part of it.
   *
   * @default 1_000
   */
  readonly transit?: number | undefined;
  /**
   * Number of requests that this worker alone may send within the interval while Redis is away. With 0 it sends none:
   * all calls wait until Redis is back, `stop` too.
   *
   * @default 1
   */
  readonly requestsWithoutRedis?: number | undefined;
  /**
   * Time in which Redis must answer, in milliseconds.
   *
   * @default 1_500
   */
  readonly timeout?: number | undefined;
  /**
   * Time and pauses.
   *
   * @default the clock of this machine
   */
  readonly clock?: Clock | undefined;
}

/** Keeps the limit of an App ID over many workers. Pass its two hooks to the client, too. */
export interface RedisRateLimiter extends RateLimiter {
  /** Notes that a request that has passed is sent. */
  readonly onRequest: (event: CallEvent) => void;
  /** Notes that it was answered, so that its place is free an interval later. */
  readonly onResponse: (event: ResponseEvent) => void;
  /** Number of requests of this worker that wait, by their kind. */
  readonly queued: { readonly [lane in Lane]: number };
  /** True while Redis is away. */
  readonly isAway: boolean;
}

/**
 * Keeps the rate limit of an App ID over all workers, in Redis.
 *
 * A free place is for the best request of all workers: `stop` before `start` and the updates, these before `acquire`,
 * `query` after that, and last what is repeated by itself, such as the queries of watched recordings. Those keep a
 * distance from each other over all workers, and leave places free for the others.
 *
 * Time is that of the Redis server, so the clocks of the workers do not matter. While Redis is away, each worker keeps
 * to `requestsWithoutRedis`. What was sent meanwhile is not known, so nobody sends for about three seconds after that,
 * and for two when Redis has lost its data or is new.
 *
 * @throws ConfigurationError if a number is not usable
 * @example
 * ```ts
 * import { CloudRecording } from "@cloud-recording/client";
 * import { redisRateLimiter, type RedisClient } from "@cloud-recording/redis";
 *
 * declare const redis: RedisClient; // await createClient({ url }).connect()
 *
 * const rateLimiter = redisRateLimiter(redis, { appId: "my-app-id" });
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 *   rateLimiter,
 *   onRequest: rateLimiter.onRequest,
 *   onResponse: rateLimiter.onResponse,
 * });
 * ```
 */
export function redisRateLimiter(
  redis: RedisClient,
  options: RedisRateLimiterOptions,
): RedisRateLimiter {
  return new SharedRateLimiter(redis, options);
}

class SharedRateLimiter implements RedisRateLimiter {
  readonly #appId: string;
  readonly #clock: Clock;
  readonly #transit: number;
  readonly #places: Places;
  readonly #line = new WaitingLine();
  /** Places of requests that may pass and are not sent yet, in their order, and the times of that. */
  readonly #passed: { readonly place: string | undefined; readonly at: number }[] = [];
  /** Places of requests that are not answered yet, by their attempts. */
  readonly #sent = new Map<string, string>();
  #isWorking = false;
  #pause = new AbortController();

  constructor(redis: RedisClient, options: RedisRateLimiterOptions) {
    const { appId, requests = requestsPerSecond, interval = 1005, transit = 1000 } = options;
    const { requestsWithoutRedis = 1, timeout = 1500, clock = systemClock } = options;
    const numbers = { requests, interval, transit, requestsWithoutRedis, timeout };
    const least = { requests: 1, interval: 1, transit: 50, requestsWithoutRedis: 0, timeout: 1 };
    for (const name of Object.keys(least) as (keyof typeof least)[]) {
      const value = numbers[name];
      const isGood = value >= least[name] && value < 2 ** 30;
      // Half a place is none.
      const isWhole = !name.startsWith("requests") || Number.isInteger(value);
      if (!isGood || !isWhole) {
        const whole = isWhole ? "" : ", without a fraction";
        throw new ConfigurationError(name, `${name} must be a number from ${least[name]}${whole}`);
      }
    }
    this.#appId = appId;
    this.#clock = clock;
    this.#transit = transit;
    this.#places = new Places(redis, { appId, ...numbers, clock });
  }

  get queued(): { readonly [lane in Lane]: number } {
    const count = (lane: Lane) => this.#line.count(lane);
    return {
      stop: count("stop"),
      start: count("start"),
      acquire: count("acquire"),
      query: count("query"),
      watch: count("watch"),
    };
  }

  get isAway(): boolean {
    return this.#places.isAway;
  }

  async take(key: string, options: TakeOptions = {}): Promise<void> {
    if (key !== this.#appId) {
      throw new ConfigurationError("rateLimiter", "rateLimiter belongs to another App ID");
    }
    const { signal, leeway = 0, onWait } = options;
    if (signal?.aborted) throw reasonOf(signal);
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        this.#line.remove(waiter);
        if (signal) reject(reasonOf(signal));
      };
      const pass = () => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const order = this.#now() + Math.max(0, leeway);
      const waiter: Waiter = { lane: laneOf(options), order, pass, onWait };
      signal?.addEventListener("abort", leave, { once: true });
      this.#line.add(waiter);
      if (!this.#isWorking) void this.#work();
      // Another one may sleep for longer than this one has to.
      else if (this.#line.first === waiter) this.#pause.abort();
    });
  }

  readonly onRequest = ({ callId, attempt }: CallEvent): void => {
    const { place } = this.#passed.shift() ?? {};
    if (place !== undefined) this.#sent.set(`${callId} ${attempt}`, place);
  };

  readonly onResponse = ({ callId, attempt }: ResponseEvent): void => {
    const name = `${callId} ${attempt}`;
    const place = this.#sent.get(name);
    this.#sent.delete(name);
    if (place !== undefined) this.#places.settle(place);
  };

  /** Lets one after the other pass, as long as somebody waits. */
  async #work(): Promise<void> {
    this.#isWorking = true;
    for (let first = this.#line.first; first !== undefined; first = this.#line.first) {
      this.#pause = new AbortController();
      const taken = await this.#places.take(first.lane, this.#line.summary(this.#now()));
      if ("pause" in taken) {
        this.#line.tell();
        const { signal } = this.#pause;
        // No timer is finer.
        const pause = Math.max(1, taken.pause);
        try {
          if (!signal.aborted) await this.#clock.sleep(pause, signal);
        } catch {}
      } else this.#pass(taken.place);
    }
    this.#isWorking = false;
  }

  /** Lets the first pass, which may be a better one than that for which the place was taken. */
  #pass(place: string | undefined): void {
    const { first } = this.#line;
    if (first === undefined) {
      if (place !== undefined) this.#places.giveBack(place);
      return;
    }
    this.#line.remove(first);
    // Of a client without the hooks, nobody says when they are sent.
    const at = this.#now();
    while (this.#passed[0] && at - this.#passed[0].at > this.#transit) this.#passed.shift();
    this.#passed.push({ place, at });
    first.pass();
  }

  #now(): number {
    return this.#clock.elapsed ? this.#clock.elapsed() : this.#clock.now();
  }
}
