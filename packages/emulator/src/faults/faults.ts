import { check } from "../json-schema/check.ts";
import type { OperationId } from "../operation.ts";
import type { FaultRule } from "./fault-rule.ts";
import { faultPresetSchema, faultRuleSchema } from "./fault-schema.ts";
import { type FaultPreset, faultPresets } from "./presets.ts";
import { randomNumbers } from "./random.ts";

/** A rule that is in force. */
export interface ActiveFault {
  readonly id: string;
  readonly rule: FaultRule;
  /** Number of calls that have matched its operation, App ID and channel. */
  readonly matched: number;
  /** Number of calls that have gone wrong by it. */
  readonly applied: number;
}

/** Properties of a call that the conditions of a rule compare. */
export interface FaultTarget {
  readonly operation: OperationId;
  readonly appId: string;
  readonly cname: string | undefined;
}

/** A rule in force, with what it counts. */
interface CountedRule {
  readonly id: string;
  readonly rule: FaultRule;
  readonly random: () => number;
  matched: number;
  applied: number;
}

/** The faults of an emulator: rules that make calls go wrong. The first rule that applies to a call wins. */
export class Faults {
  #active: readonly CountedRule[] = [];
  #added = 0;

  /** True if no call can go wrong. */
  get isEmpty(): boolean {
    return this.#active.length === 0;
  }

  /** True if a rule compares the channel of a call. */
  get asksForChannel(): boolean {
    return this.#active.some(({ rule }) => rule.cname !== undefined);
  }

  /**
   * Adds a rule, or all rules of a scenario.
   *
   * @returns the rules as they are in force
   * @throws {TypeError} if it makes no sense
   *
   * @example
   * ```ts
   * import { createEmulator } from "@cloud-recording/emulator";
   *
   * const { faults } = createEmulator();
   * faults.add({ operation: "queryRecording", nth: 1, status: 504 });
   * faults.add("flaky-network");
   * ```
   */
  add(fault: FaultRule | FaultPreset): ActiveFault[] {
    const isPreset = typeof fault === "string";
    const wrong = check(fault, isPreset ? faultPresetSchema : faultRuleSchema, "The fault");
    if (wrong !== undefined) throw new TypeError(wrong);
    const rules: readonly FaultRule[] = isPreset ? faultPresets[fault] : [fault];
    const added = rules.map((rule) => this.#activate(structuredClone(rule)));
    this.#active = [...this.#active, ...added];
    return added.map(shown);
  }

  /** The rules in force, in their order. */
  list(): ActiveFault[] {
    return this.#active.map(shown);
  }

  /** @returns whether there was such a rule */
  remove(id: string): boolean {
    const before = this.#active.length;
    this.#active = this.#active.filter((one) => one.id !== id);
    return this.#active.length < before;
  }

  clear(): void {
    this.#active = [];
  }

  /** The fault of a call, if it has one. Asking counts the call. */
  next(target: FaultTarget): ActiveFault | undefined {
    const matching = this.#active.filter(({ rule }) => fits(rule, target));
    for (const rule of matching) rule.matched += 1;
    const hit = matching.find(applies);
    if (hit === undefined) return undefined;
    hit.applied += 1;
    return shown(hit);
  }

  #activate(rule: FaultRule): CountedRule {
    this.#added += 1;
    const random = randomNumbers(rule.seed ?? 1);
    return { id: `fault-${this.#added}`, rule, random, matched: 0, applied: 0 };
  }
}

/** True if a rule is for such a call. */
export function fits({ operation, appId, cname }: FaultRule, target: FaultTarget): boolean {
  if (operation !== undefined && ![operation].flat().includes(target.operation)) return false;
  if (appId !== undefined && appId !== target.appId) return false;
  return cname === undefined || cname === target.cname;
}

function applies({ rule, random, matched, applied }: CountedRule): boolean {
  const { nth = matched, times = Number.POSITIVE_INFINITY, probability = 1 } = rule;
  return matched === nth && applied < times && (probability === 1 || random() < probability);
}

function shown({ id, rule, matched, applied }: CountedRule): ActiveFault {
  return { id, rule, matched, applied };
}
