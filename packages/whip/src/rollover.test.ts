import { expect, test } from "vitest";
import { type RolloverState, updateRolloverCount } from "./rollover.ts";

/** Overflows that each packet is taken to be behind. */
function counted(numbers: readonly number[]): number[] {
  const state: RolloverState = { rolloverCounter: 0, lastSequenceNumber: 0 };
  return numbers.map((number) => {
    updateRolloverCount(number, state);
    return state.rolloverCounter;
  });
}

test("packets around an overflow are told apart, in whatever disorder they come", () => {
  expect(counted([65_000, 65_535, 0, 1])).toEqual([0, 0, 1, 1]);
  expect(counted([65_000, 6, 65_420, 65_440, 65_427, 7, 120])).toEqual([0, 1, 0, 0, 0, 1, 1]);
  expect(counted([65_500, 200, 65_300, 0, 201])).toEqual([0, 1, 0, 1, 1]);
  expect(counted([10, 30_000, 60_000, 20_000, 50_000, 3])).toEqual([0, 0, 0, 1, 1, 2]);
});

test("the first packet may have any number, and what came before it is no overflow", () => {
  expect(counted([40_000, 40_001])).toEqual([0, 0]);
  expect(counted([2, 65_534, 3])).toEqual([0, 0, 0]);
});
