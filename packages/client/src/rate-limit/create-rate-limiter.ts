import { requestsPerSecond } from "../generated/constants.ts";
import type { Method } from "../generated/operations.ts";
import { isNumber, isObject } from "../json.ts";
import { type Clock, elapsed, systemClock } from "../time/clock.ts";
import { throwIfAborted } from "../time/on-abort.ts";
import { withTimeLimit } from "../time/time-limit.ts";
import { memoryRateLimitStore, type RateLimitStore } from "./rate-limit-store.ts";
import type { RateLimiter, TakeOptions } from "./rate-limiter.ts";

/** Options of {@linkcode createRateLimiter}. */
export interface RateLimiterOptions {
  /**
   * Counts the requests.
   *
   * @default a store in memory, 10 requests per second
   */
  readonly store?: RateLimitStore | undefined;
  /**
   * Waits.
   *
   * @default the clock of this machine
   */
  readonly clock?: Clock | undefined;
}

/** Longest time until a caller in the queue looks again whether others have left, in milliseconds. */
const longestPause = 1000;
/** Time after its pause at which a caller counts as departed, in milliseconds. */
const overdue = 2000;

/**
 * Creates a rate limiter that lets requests pass in the order of their methods: `stop` first, because a recording that
 * runs on costs money, then `start`, whose resource ID grows old, then `acquire`, then `query`. Those of one kind pass in
 * the order in which they came.
 *
 * Queries of watched recordings are spread over four fifths of the limit, those of recordings that start first, so that
 * there is nearly always a place for a `stop`.
 *
 * If its store fails it lets requests pass: a recording must be stopped even then, and the service returns 429 if it
 * must.
 *
 * @example
 * ```ts
 * import { CloudRecording, createRateLimiter, memoryRateLimitStore } from "@cloud-recording/client";
 *
 * const store = memoryRateLimitStore({ requests: 50 }); // The limit of your account was raised (GEN-19).
 * const cloud = new CloudRecording({
 *   appId: "my-app-id",
 *   customerId: "my-customer-id",
 *   customerCertificate: "my-customer-certificate",
 *   rateLimiter: createRateLimiter({ store }),
 * });
 * ```
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { clock = systemClock } = options;
  const { store = memoryRateLimitStore({ now: () => elapsed(clock) }) } = options;
  const queues = new Map<string, Queue>();
  return {
    take(key, takeOptions: TakeOptions = {}) {
      let queue = queues.get(key);
      if (queue === undefined) {
        queue = new Queue(key, store, clock);
        queues.set(key, queue);
      }
      return queue.take(takeOptions);
    },
  };
}

/** Time after which callers that have departed are looked for again, in milliseconds. */
const clearing = 100;
/** Time in which a store must answer, in milliseconds. */
const silence = 2000;

/** Order of methods in the queue; all others have 1. An end costs less the sooner it comes, and a resource ID grows old. */
const ranks: { readonly [method in Method]?: number } = { stop: 0, acquire: 2, query: 3 };
/** The least that stands for requests that are repeated by themselves: it is added to the time of each. */
const repeated = 4;
/** Share of the limit that they may use. */
const share = 0.8;

/** A pause that a store asks for, in milliseconds; 0 if it is no time. */
function readPause(pause: unknown): number {
  return isNumber(pause) ? pause : 0;
}

/** A request that waits. They stand in the order of `order`, then of their numbers. */
interface Waiter {
  readonly order: number;
  readonly number: number;
  /** Time at which it looks again. */
  wakesAt: number;
}

const passed = Promise.resolve();

/**
 * The requests of one App ID that wait for their turn.
 *
 * Each waits by a timer of its own, and nobody wakes another: on some runtimes a request can neither wake the calls of
 * another request nor say that it has departed.
 */
class Queue {
  readonly #key: string;
  readonly #store: RateLimitStore;
  readonly #clock: Clock;
  #waiters: Waiter[] = [];
  #count = 0;
  /** Time at which those that have departed were last looked for. */
  #cleared = -Infinity;
  /** Time between two requests that are repeated by themselves, in milliseconds. */
  readonly #distance: number;
  /** Places that they leave free. */
  readonly #reserve: number;
  /** Time at which one of them last asked for a place. */
  #repeated = -Infinity;

  constructor(key: string, store: RateLimitStore, clock: Clock) {
    this.#key = key;
    this.#store = store;
    this.#clock = clock;
    const requests =
      isNumber(store.requests) && store.requests > 0 ? store.requests : requestsPerSecond;
    this.#distance = 1000 / (share * requests);
    this.#reserve = Math.floor(requests / 4);
  }

  take(options: TakeOptions): Promise<void> {
    // Mostly nobody waits, and a place is free at once.
    const atOnce = this.#waiters.length === 0 && !options.signal?.aborted && !options.leeway;
    const first = atOnce ? this.#ask(0, options.signal) : undefined;
    return first === 0 ? passed : this.#wait(first, options);
  }

  async #wait(
    first: number | Promise<number> | undefined,
    { signal, onWait, method = "start", leeway = 0 }: TakeOptions,
  ): Promise<void> {
    throwIfAborted(signal);
    this.#count += 1;
    const now = elapsed(this.#clock);
    const order = leeway > 0 ? repeated + now + leeway : (ranks[method] ?? 1);
    const waiter: Waiter = { order, number: this.#count, wakesAt: now };
    this.#waiters.splice(this.#place(waiter), 0, waiter);
    const queued = this.#waiters.length;
    try {
      let rest = await (first ?? this.#askFor(waiter, signal));
      if (rest > 0) onWait?.(queued);
      const begin = elapsed(this.#clock);
      const latest = rest + overdue;
      for (let slept = 0; rest > 0; ) {
        // On a clock that stands still the store never finds a free place.
        if (slept > latest && elapsed(this.#clock) - begin < slept / 2) return;
        const pause = Math.min(rest, longestPause);
        waiter.wakesAt = elapsed(this.#clock) + pause;
        await this.#clock.sleep(pause, signal);
        slept += pause;
        rest = await this.#askFor(waiter, signal);
      }
    } finally {
      const place = this.#place(waiter);
      if (this.#waiters[place] === waiter) this.#waiters.splice(place, 1);
    }
  }

  /** Asks the store for a waiter, or keeps it at a distance. */
  #askFor(waiter: Waiter, signal: AbortSignal | undefined): number | Promise<number> {
    const ahead = this.#ahead(waiter);
    if (waiter.order < repeated) return this.#ask(ahead, signal);
    const now = elapsed(this.#clock);
    const rest = (1 + ahead) * this.#distance - Math.abs(now - this.#repeated);
    if (rest > 0) return rest;
    this.#repeated = now;
    return this.#ask(ahead + this.#reserve, signal);
  }

  /** The number of callers before this one that still wait. */
  #ahead(waiter: Waiter): number {
    const now = elapsed(this.#clock);
    // Not at each call: there may be thousands.
    if (Math.abs(now - this.#cleared) >= clearing) {
      this.#cleared = now;
      const isThere = ({ wakesAt }: Waiter) => Math.abs(now - wakesAt) <= longestPause + overdue;
      this.#waiters = this.#waiters.filter((other) => other === waiter || isThere(other));
    }
    return this.#place(waiter);
  }

  /** The number of waiters before one, by halves. */
  #place({ order, number }: Waiter): number {
    let [from, to] = [0, this.#waiters.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const other = this.#waiters[middle] as Waiter;
      if ((other.order - order || other.number - number) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Asks the store. One that fails, is silent, or returns no time lets the request pass. */
  #ask(ahead: number, signal: AbortSignal | undefined): number | Promise<number> {
    try {
      const pause: unknown = this.#store.take(this.#key, ahead);
      if (!isObject(pause)) return readPause(pause);
      return withTimeLimit(silence, signal, async () => readPause(await pause)).catch(() => {
        throwIfAborted(signal);
        return 0;
      });
    } catch {
      return 0;
    }
  }
}
