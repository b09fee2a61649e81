import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TimeoutReached, withTimeLimit } from "./time-limit.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const forever = () => new Promise<never>(() => {});

test("a task that is done in time gives its result", async () => {
  expect(await withTimeLimit(1000, undefined, async () => "done")).toBe("done");
});

test("a task that takes too long is aborted, even if it ignores its signal", async () => {
  let seen: AbortSignal | undefined;
  const result = withTimeLimit(1000, undefined, (signal) => {
    seen = signal;
    return forever();
  });
  const outcome = expect(result).rejects.toBeInstanceOf(TimeoutReached);
  await vi.advanceTimersByTimeAsync(999);
  expect(seen?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await outcome;
  expect(seen?.aborted).toBe(true);
});

test("a caller who gives up gets the reason of the own signal", async () => {
  const controller = new AbortController();
  const result = withTimeLimit(1000, controller.signal, forever);
  const outcome = expect(result).rejects.toBe("enough");
  controller.abort("enough");
  await outcome;
});

test("a signal that is aborted already starts nothing", async () => {
  const task = vi.fn(forever);
  await expect(withTimeLimit(1000, AbortSignal.abort("no"), task)).rejects.toBe("no");
  expect(task).not.toHaveBeenCalled();
});

test("an error of the task is passed on", async () => {
  const error = new Error("broken");
  await expect(withTimeLimit(1000, undefined, () => Promise.reject(error))).rejects.toBe(error);
});
