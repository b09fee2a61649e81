import { beforeEach, describe, expect, test, vi } from "vitest";
import { Clock, frozenClock } from "./clock.ts";

let time: number;
let clock: Clock;

beforeEach(() => {
  time = 1000;
  clock = new Clock(() => time);
});

describe("a clock", () => {
  test("runs like its source", () => {
    time = 2000;
    expect(clock.now()).toBe(2000);
  });

  test("stands still while it is frozen, and runs on from there", () => {
    clock.freeze();
    time = 5000;
    expect([clock.now(), clock.isFrozen]).toEqual([1000, true]);
    clock.resume();
    time = 5100;
    expect([clock.now(), clock.isFrozen]).toEqual([1100, false]);
  });

  test.each([true, false])("can be advanced and set (frozen: %s)", (frozen) => {
    if (frozen) clock.freeze();
    clock.advance(500);
    expect(clock.now()).toBe(1500);
    clock.set(new Date(9000));
    expect(clock.now()).toBe(9000);
    expect(clock.isFrozen).toBe(frozen);
    time += 10;
    expect(clock.now()).toBe(frozen ? 9000 : 9010);
  });

  test("never goes back", () => {
    for (const duration of [-1, Number.NaN, Number.POSITIVE_INFINITY, 1e16]) {
      expect(() => clock.advance(duration)).toThrow(RangeError);
    }
    expect(() => clock.set(999)).toThrow(RangeError);
    expect(() => clock.set(1e16)).toThrow(RangeError);
    expect(() => clock.set(new Date("no date"))).toThrow(RangeError);
  });

  test("goes on where an earlier one was, and tells what to keep", () => {
    const changed = vi.fn();
    const second = new Clock(() => time, { offset: 50, frozenAt: null }, changed);
    expect(second.now()).toBe(1050);
    second.freeze();
    expect(changed).toHaveBeenCalledWith({ offset: 50, frozenAt: 1050 });
  });
});

test("a frozen clock stands at a moment of any time", () => {
  const frozen = frozenClock(new Date("2026-01-01T00:00:00Z"));
  expect(frozen.now()).toBe(Date.UTC(2026, 0, 1));
  frozen.advance(1);
  expect(frozen.now()).toBe(Date.UTC(2026, 0, 1) + 1);
});
