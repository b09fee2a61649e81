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

  test("goes on from where it was if its source goes back", () => {
    clock.advance(500);
    const seen = [clock.now()];
    for (const moment of [400, 500, -3_600_000, -3_599_000, 1_000_000]) {
      time = moment;
      seen.push(clock.now());
    }
    expect(seen).toEqual([1500, 1500, 1600, 1600, 2600, 4_601_600]);
    expect(clock.setbacks).toBe(2);
  });

  test("goes on from where it was if its source goes back while it is frozen", () => {
    clock.freeze();
    time = -5000;
    clock.resume();
    expect(clock.now()).toBe(1000);
    time = -4000;
    expect(clock.now()).toBe(2000);
  });

  test("stands still at the end of time", () => {
    const end = 8.64e15;
    clock.advance(end - clock.now());
    time += 5000;
    expect(clock.now()).toBe(end);
    expect(new Date(clock.now()).toISOString()).toBe("+275760-09-13T00:00:00.000Z");
    clock.freeze();
    clock.resume();
    expect(clock.now()).toBe(end);
  });

  test("refuses a source that gives no number", () => {
    time = Number.NaN;
    expect(() => clock.now()).toThrow(TypeError);
  });

  test("stays as it is if its state cannot be kept", () => {
    const full = new Clock(
      () => time,
      undefined,
      () => expect.unreachable("full"),
    );
    expect(() => full.advance(10)).toThrow("full");
    expect(full.now()).toBe(1000);
  });

  test("catches up with a moment that it must not be before", () => {
    clock.catchUp(5000);
    clock.catchUp(10);
    time += 1;
    expect(clock.now()).toBe(5001);
  });

  test("goes on where an earlier one was, and says what to keep", () => {
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

describe("a clock in whole milliseconds", () => {
  test.each([true, false])("is one whatever its source says (frozen: %s)", (frozen) => {
    time = 1000.75;
    const seen = [clock.now()];
    if (frozen) clock.freeze();
    clock.advance(250);
    seen.push(clock.now());
    for (const moment of [1001.25, 1001.999, 1000.5, 1002.1]) {
      time = moment;
      seen.push(clock.now());
    }
    clock.freeze();
    clock.resume();
    seen.push(clock.now());
    expect(seen.filter((moment) => !Number.isInteger(moment))).toEqual([]);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
    expect(frozenClock(1000.5).now()).toBe(1000);
    expect(new Clock(() => time, { offset: 0.5, frozenAt: null }).now()).toBe(1002);
  });

  test("adds up the parts of one that it is advanced by", () => {
    clock.freeze();
    const seen = [0.5, 0.25, 0.25, 1.5].map((part) => {
      clock.advance(part);
      return clock.now();
    });
    expect(seen).toEqual([1000, 1000, 1001, 1002]);
    clock.set(5000.5);
    expect(clock.now()).toBe(5000);
  });

  test.each([
    ["no number", () => clock.advance(Number.NaN), /advanced by 0 milliseconds or more/],
    ["a negative time", () => clock.advance(-1), /advanced by 0 milliseconds or more/],
    ["too long a time", () => clock.advance(1e300), /ends at \+275760/],
    ["no moment", () => clock.set(new Date("never")), /a date, or to milliseconds/],
    ["a moment in the past", () => clock.set(1), /in its past/],
    ["a moment after all", () => clock.set(1e300), /ends at \+275760/],
  ])("refuses %s, says why, and stays as it is", (_, move, message) => {
    expect(move).toThrow(RangeError);
    expect(move).toThrow(message);
    expect(clock.now()).toBe(1000);
  });
});
