import { beforeAll, describe, expect, test } from "vitest";
import { percentile, type Waits, watchRecordings } from "./watched-recordings.ts";

describe("300 watched recordings of one App ID, in virtual time", () => {
  let waits: Waits;

  beforeAll(async () => {
    waits = await watchRecordings(300, 10);
  });

  test("keep the limit, and use it", () => {
    expect(waits.limited).toBe(0);
    expect(waits.rate).toBeGreaterThan(7);
    expect(waits.rate).toBeLessThan(10);
  });

  test("let stop() pass within 0.3 s", () => {
    expect(waits.stop.length).toBeGreaterThan(200);
    expect(percentile(waits.stop, 0.99)).toBeLessThan(300);
  });

  test("let record() pass within a second", () => {
    expect(waits.record.length).toBeGreaterThan(200);
    expect(percentile(waits.record, 1)).toBeLessThan(1000);
  });

  test("see status 5 within 5 s, and an end within two minutes", () => {
    expect(waits.status5.length).toBeGreaterThan(200);
    expect(percentile(waits.status5, 0.5)).toBeLessThan(5000);
    expect(waits.end.length).toBeGreaterThan(30);
    expect(percentile(waits.end, 1)).toBeLessThan(120_000);
  });
});
