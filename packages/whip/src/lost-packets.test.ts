import { expect, test } from "vitest";
import { LostPackets } from "./lost-packets.ts";

/** Notes packets at moments. @returns the numbers that are asked for with each */
function asked(packets: readonly (readonly [number: number, at: number])[]): number[][] {
  const lost = new LostPackets();
  return packets.map(([number, at]) => lost.note(number, at));
}

test("a packet that is missing is asked for at once, and again until it comes", () => {
  const packets = [
    [1, 0],
    [4, 10],
    [5, 20],
    [2, 60],
    [6, 70],
    [3, 80],
    [7, 200],
  ] as const;
  expect(asked(packets)).toEqual([[], [2, 3], [], [], [3], [], []]);
});

test("packets are asked for behind the overflow of their numbers, too", () => {
  const packets = [
    [65_533, 0],
    [1, 10],
    [2, 20],
    [4, 30],
  ] as const;
  expect(asked(packets)).toEqual([[], [65_534, 65_535, 0], [], [3]]);
});

test("what does not come is given up, and a sender that begins anew is asked for nothing", () => {
  const packets = [
    [1, 0],
    [3, 10],
    [4, 411],
    [5000, 420],
  ] as const;
  expect(asked(packets)).toEqual([[], [2], [], []]);
});
