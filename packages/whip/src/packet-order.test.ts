import { expect, test } from "vitest";
import { PacketOrder } from "./packet-order.ts";

/** Adds packets at moments, and returns what comes out; a gap is marked. */
function ordered(packets: readonly (readonly [number: number, at: number])[]): string {
  const out: string[] = [];
  const order = new PacketOrder(
    ({ number }, isAfterGap) => out.push(`${isAfterGap ? "|" : ""}${number}`),
    150,
  );
  for (const [number, at] of packets) order.add({ number }, at);
  return out.join(" ");
}

test("packets that come in another order are put in order", () => {
  const packets = [1, 3, 2, 5, 4].map((number, index) => [number, index] as const);
  expect(ordered(packets)).toBe("1 2 3 4 5");
});

test("a packet that comes twice, or after its time, is left out", () => {
  const packets = [5, 6, 5, 6, 4, 7].map((number, index) => [number, index] as const);
  expect(ordered(packets)).toBe("5 6 7");
});

test("numbers go on behind their overflow", () => {
  const packets = [65_534, 0, 65_535, 1].map((number, index) => [number, index] as const);
  expect(ordered(packets)).toBe("65534 65535 0 1");
});

test("a packet that is missing is waited for, and left out after a while", () => {
  const early = [
    [1, 0],
    [3, 10],
    [4, 100],
  ] as const;
  expect(ordered(early)).toBe("1");
  expect(ordered([...early, [2, 150]])).toBe("1 2 3 4");
  expect(ordered([...early, [5, 161]])).toBe("1 |3 4 5");
});

test("each packet that is missing is waited for by itself", () => {
  const packets = [
    [1, 0],
    [3, 10],
    [5, 100],
    [2, 150],
    [6, 200],
    [4, 290],
  ] as const;
  expect(ordered(packets)).toBe("1 2 3 4 5 6");
});

test("what waits is bounded", () => {
  const packets = Array.from({ length: 600 }, (_, index) => [index + 2, 0] as const);
  expect(ordered([[0, 0], ...packets]).split(" ").length).toBeGreaterThan(500);
});
