import type { FaultRule } from "../../src/faults/fault-rule.ts";
import type { Method } from "./api-call.ts";

export type Mishap =
  | "lostBefore"
  | "lostAfter"
  | "unsteady"
  | "timeout"
  | "workerLost"
  | "backuped";

/** Mishaps, by name. */
export const mishaps: Record<Mishap, FaultRule> = {
  lostBefore: { drop: "before" },
  lostAfter: { drop: "after" },
  unsteady: { code: 65 },
  timeout: { status: 504, acts: true },
  workerLost: { effect: "workerLost" },
  backuped: { effect: "backuped" },
};

/** A rule: which calls go wrong, and how. */
export interface FaultPlan {
  readonly mishap: Mishap;
  readonly method?: Method | undefined;
  readonly nth?: number | undefined;
  readonly times: number;
}

/** The rules in force, in the model. */
export class ReferenceFaults {
  #plans: { plan: FaultPlan; seen: number; struck: number }[] = [];

  add(plan: FaultPlan): void {
    this.#plans.push({ plan, seen: 0, struck: 0 });
  }

  clear(): void {
    this.#plans = [];
  }

  next(method: Method): Mishap | undefined {
    const fitting = this.#plans.filter(({ plan }) => (plan.method ?? method) === method);
    for (const one of fitting) one.seen++;
    const striking = fitting.find(
      ({ plan, seen, struck }) => (plan.nth ?? seen) === seen && struck < plan.times,
    );
    if (striking !== undefined) striking.struck++;
    return striking?.plan.mishap;
  }
}
