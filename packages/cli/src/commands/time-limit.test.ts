import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withTimeLimit } from "./time-limit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const day = 24 * 3_600_000;

test.for([1, 24.8 * day, 24.9 * day, 25 * day, 30 * day])(
  "a time limit of %i ms is over when it is over, not before",
  (limit) => {
    const signal = withTimeLimit(new AbortController().signal, limit);
    vi.advanceTimersByTime(limit - 1);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect(signal.aborted).toBe(true);
  },
);

test("a signal comes before the time is over", () => {
  const first = new AbortController();
  const signal = withTimeLimit(first.signal, day);
  first.abort();
  expect(signal.aborted).toBe(true);
});
