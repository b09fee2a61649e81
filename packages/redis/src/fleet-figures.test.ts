import { expect, test } from "vitest";
import { CallFigures } from "./fleet-figures.ts";

const event = (callId: number) => ({
  ...{ method: "query" as const, callId: String(callId), attempt: 1, recording: {} },
  queued: 1,
});

function figuresAt(time: { now: number }): CallFigures {
  return new CallFigures({ now: () => time.now, random: () => 0, sleep: async () => {} });
}

test("a wait is counted when its attempt is sent", () => {
  const time = { now: 0 };
  const figures = figuresAt(time);
  figures.onWait(event(1));
  time.now = 300;
  figures.onRequest(event(1));
  expect(figures).toMatchObject({ requests: 1, waits: 1, waited: 300, longestWait: 300 });
});

test("attempts that leave while they wait are forgotten in the end", () => {
  const figures = figuresAt({ now: 0 });
  for (let call = 0; call <= 10_000; call++) figures.onWait(event(call));
  figures.onRequest(event(0));
  expect(figures.waits).toBe(0);
  figures.onRequest(event(1));
  expect(figures.waits).toBe(1);
});
