import { beforeEach, describe, expect, test } from "vitest";
import { readFaultHeader } from "./fault-header.ts";
import type { FaultRule } from "./fault-rule.ts";
import { Faults, type FaultTarget } from "./faults.ts";

const query: FaultTarget = { operation: "queryRecording", appId: "app", cname: "room" };
let faults: Faults;

beforeEach(() => {
  faults = new Faults();
});

/** Numbers of the calls that go wrong, of so many calls, from 1 on. */
function hits(rule: FaultRule, calls = 10, target = query): number[] {
  faults.add(rule);
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  return numbers.filter(() => faults.next(target) !== undefined);
}

describe("a rule", () => {
  test.each<[string, FaultRule, number[]]>([
    ["without conditions is for every call", { status: 500 }, [1, 2, 3]],
    ["may be for one operation", { operation: "queryRecording", status: 500 }, [1, 2, 3]],
    ["or for several", { operation: ["stopRecording", "queryRecording"], status: 500 }, [1, 2, 3]],
    ["is not for other operations", { operation: "stopRecording", status: 500 }, []],
    ["is not for other App IDs", { appId: "other", status: 500 }, []],
    ["is not for other channels", { cname: "other", status: 500 }, []],
    ["may be for the nth call", { nth: 2, status: 500 }, [2]],
    ["may be for some calls", { times: 2, status: 500 }, [1, 2]],
    ["may be unlikely", { probability: 0, status: 500 }, []],
  ])("%s", (_, rule, expected) => {
    expect(hits(rule, 3)).toEqual(expected);
  });

  test("hits the same calls for the same seed, and others for another", () => {
    const one = hits({ probability: 0.5, seed: 7, status: 500 }, 100);
    faults.clear();
    expect(hits({ probability: 0.5, seed: 7, status: 500 }, 100)).toEqual(one);
    expect(one.length).toBeGreaterThan(30);
    expect(one.length).toBeLessThan(70);
    faults.clear();
    expect(hits({ probability: 0.5, seed: 8, status: 500 }, 100)).not.toEqual(one);
  });

  test("that comes first wins, and all count", () => {
    faults.add({ nth: 2, status: 500 });
    faults.add({ status: 503 });
    expect([1, 2, 3].map(() => faults.next(query)?.rule.status)).toEqual([503, 500, 503]);
    expect(faults.list().map(({ matched, applied }) => [matched, applied])).toEqual([
      [3, 1],
      [3, 2],
    ]);
  });

  test("can be removed", () => {
    const [rule] = faults.add({ status: 500 });
    expect(faults.remove(rule?.id ?? "")).toBe(true);
    expect(faults.remove(rule?.id ?? "")).toBe(false);
    expect(faults.isEmpty).toBe(true);
  });

  test.each([{}, { status: 99 }, { colour: "red" }, { probability: 2 }, "no-such-scenario"])(
    "%j makes no sense",
    (rule) => {
      expect(() => faults.add(rule as FaultRule)).toThrow(TypeError);
    },
  );
});

test("a scenario is a list of rules", () => {
  expect(faults.add("flaky-network")).toHaveLength(4);
  expect(faults.list()).toHaveLength(4);
});

describe("the header", () => {
  test.each<[string, unknown]>([
    ["code=65; delay=200", { code: 65, delay: 200 }],
    ["status=504;acts=true", { status: 504, acts: true }],
    ["message=API rate limit exceeded", { message: "API rate limit exceeded" }],
    ["drop=after", { drop: "after" }],
    ["gateway-timeout", { status: 504, acts: true }],
    ["backup-upload", undefined],
    ["status=many", "In the header X-Emulator-Fault, status must be of type integer."],
    ["no-such-scenario", "In the header X-Emulator-Fault, no-such-scenario is unknown."],
    ["", "In the header X-Emulator-Fault, The value must not be empty."],
  ])("%s", (text, expected) => {
    expect(readFaultHeader(text, query)).toEqual(expected);
  });
});
