import type { Method, TakeOptions } from "@cloud-recording/client";
import { callListener } from "./call-listener.ts";

/** Kinds of requests, in the order in which they pass. Requests that are repeated by themselves are `watch`. */
export const lanes = ["stop", "start", "acquire", "query", "watch"] as const;

/** A kind of requests that wait together: `start` has the updates, too. */
export type Lane = (typeof lanes)[number];

/** A request that waits. */
export interface Waiter {
  readonly lane: Lane;
  /** Time by which those of a lane are ordered: that of the arrival, and for `watch` the latest that is good enough. */
  readonly order: number;
  /** Lets the request pass. */
  readonly pass: () => void;
  /** Called once, when it is known that the request has to wait. */
  onWait: ((queued: number) => void) | undefined;
}

/** The number of requests in each lane, and the order of the first of them in milliseconds from now. */
export type LaneSummary = readonly (readonly [count: number, first: number])[];

/** The lane of a request. */
export function laneOf({ method = "start", leeway = 0 }: TakeOptions): Lane {
  if (leeway > 0) return "watch";
  const others: { readonly [method in Method]?: Lane } = {
    ...{ stop: "stop", acquire: "acquire", query: "query" },
  };
  return others[method] ?? "start";
}

/** The requests of one worker that wait, by lanes. */
export class WaitingLine {
  readonly #lanes = new Map<Lane, Waiter[]>(lanes.map((lane) => [lane, []]));

  get length(): number {
    let length = 0;
    for (const waiters of this.#lanes.values()) length += waiters.length;
    return length;
  }

  /** The request that passes next. */
  get first(): Waiter | undefined {
    for (const [first] of this.#lanes.values()) if (first !== undefined) return first;
    return undefined;
  }

  /** Number of requests that wait in a lane. */
  count(lane: Lane): number {
    return this.#waiters(lane).length;
  }

  add(waiter: Waiter): void {
    const waiters = this.#waiters(waiter.lane);
    let [from, to] = [0, waiters.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((waiters[middle] as Waiter).order <= waiter.order) from = middle + 1;
      else to = middle;
    }
    waiters.splice(from, 0, waiter);
  }

  remove(waiter: Waiter): void {
    const waiters = this.#waiters(waiter.lane);
    const index = waiters.indexOf(waiter);
    if (index >= 0) waiters.splice(index, 1);
  }

  /** Tells all who do not know it yet that they have to wait. */
  tell(): void {
    let queued = 0;
    for (const waiters of this.#lanes.values()) {
      for (const waiter of waiters) {
        queued += 1;
        const { onWait } = waiter;
        waiter.onWait = undefined;
        callListener(onWait, queued);
      }
    }
  }

  summary(now: number): LaneSummary {
    return lanes.map((lane) => {
      const waiters = this.#waiters(lane);
      return [waiters.length, Math.round((waiters[0]?.order ?? now) - now)];
    });
  }

  #waiters(lane: Lane): Waiter[] {
    return this.#lanes.get(lane) as Waiter[];
  }
}
