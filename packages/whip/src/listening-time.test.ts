import { expect, test } from "vitest";
import { ListeningTime } from "./listening-time.ts";
import { PacketOrder } from "./packet-order.ts";

test("time passes as packets come", () => {
  const time = new ListeningTime();
  expect([5000, 5020, 5020, 5060].map((now) => time.at(now))).toEqual([0, 20, 20, 60]);
});

test("a pause counts as a short one, and a clock that goes back as none", () => {
  const time = new ListeningTime();
  expect([0, 900, 910, 400, 420].map((now) => time.at(now))).toEqual([0, 100, 110, 110, 130]);
});

test("a packet that is taken after a pause of this machine is not taken for lost", () => {
  const time = new ListeningTime();
  const delivered: (readonly [number: number, isAfterGap: boolean])[] = [];
  const order = new PacketOrder<{ readonly number: number }>(
    ({ number }, isAfterGap) => delivered.push([number, isAfterGap]),
    400,
  );
  const add = (number: number, now: number) => order.add({ number }, time.at(now));
  add(1, 0);
  add(3, 20);
  // It has waited in the socket, behind a later one.
  add(4, 900);
  add(2, 900);
  expect(delivered).toEqual([1, 2, 3, 4].map((number) => [number, false]));
});
