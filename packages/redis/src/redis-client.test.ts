import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RedisTimeoutError, Scripts } from "./redis-client.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each<[string, () => Promise<unknown>]>([
  [
    "throws",
    () => {
      throw new Error("closed");
    },
  ],
  ["rejects", () => Promise.reject(new Error("closed"))],
])(
  "a connection that %s fails the script, and nothing waits for it any more",
  async (_name, run) => {
    const scripts = new Scripts({ eval: run }, "app", 300);
    await expect(scripts.run("return 1", [], [])).rejects.toThrow("closed");
    expect(vi.getTimerCount()).toBe(0);
  },
);

test("a connection that never answers fails the script when its time is over", async () => {
  const scripts = new Scripts({ eval: () => new Promise(() => {}) }, "app", 300);
  const run = expect(scripts.run("return 1", [], [])).rejects.toThrow(RedisTimeoutError);
  await vi.advanceTimersByTimeAsync(300);
  await run;
});
