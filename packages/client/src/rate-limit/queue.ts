import { type Clock, systemClock } from "../clock.ts";
import { memoryRateLimitStore, type RateLimitStore } from "./rate-limit-store.ts";
import type { RateLimiter, TakeOptions } from "./rate-limiter.ts";

/** Options of {@linkcode createRateLimiter}. */
export interface RateLimiterOptions {
  /**
   * Where requests are counted.
   *
   * @default a store in memory, 10 requests per second
   */
  readonly store?: RateLimitStore;
  /**
   * The clock that waits.
   *
   * @default that of this machine
   */
  readonly clock?: Clock;
}

/**
 * Makes a rate limiter that lets requests pass in the order in which they came, whatever method they are for.
 *
 * If its store fails it lets requests pass: a recording must be stopped even then, and the service says 429 if it must.
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
  const { store = memoryRateLimitStore({ now: () => clock.now() }) } = options;
  const queues = new Map<string, Queue>();
  return {
    take(key, { signal, onWait }: TakeOptions = {}) {
      let queue = queues.get(key);
      if (queue === undefined) {
        queue = new Queue(key, store, clock);
        queues.set(key, queue);
      }
      return queue.join(signal, onWait);
    },
  };
}

interface Waiter {
  readonly pass: () => void;
  readonly tell: (queued: number) => void;
}

const passed = Promise.resolve();

/** The requests of one App ID that wait for their turn. */
class Queue {
  readonly #key: string;
  readonly #store: RateLimitStore;
  readonly #clock: Clock;
  readonly #waiters: Waiter[] = [];
  #moving = false;

  constructor(key: string, store: RateLimitStore, clock: Clock) {
    this.#key = key;
    this.#store = store;
    this.#clock = clock;
  }

  join(signal: AbortSignal | undefined, onWait?: (queued: number) => void): Promise<void> {
    // Mostly nobody waits, and a place is free at once.
    const first = this.#moving || signal?.aborted ? undefined : this.#ask();
    if (first === 0) return passed;
    return new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      let told = false;
      const leave = () => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        reject(signal?.reason);
      };
      const waiter: Waiter = {
        pass: () => {
          signal?.removeEventListener("abort", leave);
          resolve();
        },
        tell: (queued) => {
          if (!told) onWait?.(queued);
          told = true;
        },
      };
      signal?.addEventListener("abort", leave, { once: true });
      this.#waiters.push(waiter);
      if (this.#moving) waiter.tell(this.#waiters.length);
      else void this.#move(first);
    });
  }

  /** @param asked what the store has answered already */
  async #move(asked: number | Promise<number> | undefined): Promise<void> {
    this.#moving = true;
    let answer = asked;
    while (this.#waiters.length > 0) {
      const pause = await (answer ?? this.#ask());
      answer = undefined;
      if (pause === 0) {
        this.#waiters.shift()?.pass();
        continue;
      }
      this.#waiters[0]?.tell(this.#waiters.length);
      await this.#clock.sleep(pause);
    }
    this.#moving = false;
  }

  #ask(): number | Promise<number> {
    try {
      const pause = this.#store.take(this.#key);
      return typeof pause === "number" ? pause : pause.catch(() => 0);
    } catch {
      return 0;
    }
  }
}
