import { type Clock, memoryRateLimitStore } from "@cloud-recording/client";
import { keepPlace, returnPlace, settlePlace, takePlace } from "./place-scripts.ts";
import { type RedisClient, Scripts } from "./redis-client.ts";
import { type Lane, type LaneSummary, lanes } from "./waiting-line.ts";

/** Options of {@linkcode Places}. */
export interface PlacesOptions {
  readonly appId: string;
  readonly requests: number;
  /** In milliseconds, as all that follow. */
  readonly interval: number;
  readonly transit: number;
  readonly requestsWithoutRedis: number;
  readonly timeout: number;
  readonly clock: Clock;
}

/** A place that was taken, or the milliseconds after which asking again makes sense. */
export type Taken =
  | { readonly place: string | undefined }
  | { readonly place?: never; readonly pause: number };

/** Time in which Redis is not asked again after it has failed, in milliseconds. */
const recess = 1000;

/** The places of the window in Redis, and those of this worker alone while Redis is away. */
export class Places {
  readonly #scripts: Scripts;
  readonly #options: PlacesOptions;
  readonly #worker: string = crypto.randomUUID();
  readonly #alone: (now: number) => number;
  #count = 0;
  /** True from a failure of Redis until the next answer. */
  #isAway = false;
  #awayUntil = -Infinity;
  /** Time at which all that was sent with Redis has left the window. */
  #aloneFrom = -Infinity;

  constructor(redis: RedisClient, options: PlacesOptions) {
    const { appId, timeout, requestsWithoutRedis, interval, transit } = options;
    this.#scripts = new Scripts(redis, appId, timeout);
    this.#options = options;
    const window = { requests: Math.max(1, requestsWithoutRedis), interval: interval + transit };
    const store = memoryRateLimitStore({ ...window, now: () => this.#now() });
    this.#alone = (now) => {
      if (requestsWithoutRedis <= 0) return recess / 2;
      // The store in memory counts at once.
      return now < this.#aloneFrom ? this.#aloneFrom - now : (store.take(appId, 0) as number);
    };
  }

  /** True if Redis did not answer last. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Takes a place for the first request of a lane. */
  async take(lane: Lane, waiting: LaneSummary): Promise<Taken> {
    const { requests, interval } = this.#options;
    const transit = lane === "stop" ? this.#options.transit / 4 : this.#options.transit;
    const begin = this.#now();
    if (begin < this.#awayUntil) return this.#takeAlone(begin);
    this.#count += 1;
    const place = `${this.#worker}:${this.#count}`;
    // Others may send alone for a recess more.
    const lull = recess + interval + this.#options.transit;
    const args = [this.#worker, place, lanes.indexOf(lane) + 1, this.#isAway ? 1 : 0];
    const numbers = [requests, interval, transit, lull, JSON.stringify(waiting)];
    try {
      const keys = ["places", "queues", "rate"];
      const answer = await this.#scripts.run(takePlace, keys, [...args, ...numbers]);
      this.#isAway = false;
      const [isTaken, pause] = answer as [number, string];
      if (Number(isTaken) !== 1) return { pause: Number(pause) };
      return (await this.#keep(place, begin, transit)) ? { place } : { pause: 0 };
    } catch {
      const now = this.#now();
      if (!this.#isAway) this.#aloneFrom = now + interval + transit;
      this.#isAway = true;
      this.#awayUntil = now + recess;
      return this.#takeAlone(now);
    }
  }

  /** Says that the request of a place was answered. */
  settle(place: string): void {
    void this.#scripts.run(settlePlace, ["places"], [place, this.#options.interval]).catch(ignore);
  }

  /** Gives back a place that nobody needs. */
  giveBack(place: string): void {
    void this.#scripts.run(returnPlace, ["places"], [place]).catch(ignore);
  }

  /** Keeps a place whose time runs, because the answer of Redis was late. */
  async #keep(place: string, begin: number, transit: number): Promise<boolean> {
    const { interval } = this.#options;
    for (let since = begin; this.#now() - since > transit / 2; ) {
      since = this.#now();
      const kept = await this.#scripts.run(keepPlace, ["places"], [place, interval + transit]);
      if (Number(kept) !== 1) return false;
    }
    return true;
  }

  #takeAlone(now: number): Taken {
    const pause = this.#alone(now);
    return pause > 0 ? { pause } : { place: undefined };
  }

  #now(): number {
    const { clock } = this.#options;
    return clock.elapsed ? clock.elapsed() : clock.now();
  }
}

function ignore(): void {}
