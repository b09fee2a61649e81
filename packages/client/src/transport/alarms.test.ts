import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setSharedAlarm } from "./alarms.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  // No timer keeps the process alive when no alarm is set.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Sets an alarm that cancels itself when it rings, as its users do. */
function set(timeout: number): { ring: () => void; cancel: () => void } {
  const ring = vi.fn(() => cancel());
  const cancel = setSharedAlarm(timeout, ring);
  return { ring, cancel };
}

test("alarms ring at their time, in whatever order they were set", async () => {
  const [late, soon, middle] = [set(300), set(100), set(200)];
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(99);
  expect(soon.ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(soon.ring).toHaveBeenCalledOnce();
  expect(middle.ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(middle.ring).toHaveBeenCalledOnce();
  expect(late.ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  for (const { ring } of [late, soon, middle]) expect(ring).toHaveBeenCalledOnce();
});

test("an alarm that is cancelled does not ring, and takes no other with it", async () => {
  const [first, second] = [set(100), set(150)];
  first.cancel();
  first.cancel();
  await vi.advanceTimersByTimeAsync(149);
  expect(second.ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(first.ring).not.toHaveBeenCalled();
  expect(second.ring).toHaveBeenCalledOnce();
});

test("an alarm may be set while another rings", async () => {
  const ring = vi.fn();
  const cancel = setSharedAlarm(100, () => {
    cancel();
    const again = setSharedAlarm(50, () => {
      again();
      ring();
    });
  });
  await vi.advanceTimersByTimeAsync(149);
  expect(ring).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(ring).toHaveBeenCalledOnce();
});

test("many alarms of one moment ring together", async () => {
  const all = Array.from({ length: 1000 }, () => set(100));
  await vi.advanceTimersByTimeAsync(100);
  for (const { ring } of all) expect(ring).toHaveBeenCalledOnce();
});

test("an alarm that another one cancels at the same moment does not ring", async () => {
  const second = vi.fn();
  const cancels: (() => void)[] = [];
  cancels.push(setSharedAlarm(100, () => cancels.forEach((cancel) => void cancel())));
  cancels.push(setSharedAlarm(100, second));
  await vi.advanceTimersByTimeAsync(100);
  expect(second).not.toHaveBeenCalled();
});
