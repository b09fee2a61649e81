import type { Clock } from "@cloud-recording/client";

/** Does something again and again, until the function that is returned is called. */
export function repeat(task: () => void, pause: number, clock: Clock | undefined): () => void {
  if (clock === undefined) {
    const timer = setInterval(task, pause);
    // A worker that has nothing else to do may end.
    (timer as { unref?: (() => void) | undefined }).unref?.();
    return () => clearInterval(timer);
  }
  const controller = new AbortController();
  const { signal } = controller;
  const sleep = () => clock.sleep(pause, signal).then(next, () => {});
  const next = (): void => {
    if (signal.aborted) return;
    task();
    void sleep();
  };
  void sleep();
  return () => controller.abort();
}
