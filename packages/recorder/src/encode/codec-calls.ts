/**
 * Calls of the native codecs that have not ended yet.
 *
 * A call that ends after its thread is gone aborts the process (`@napi-rs/webcodecs` 1.3.1), so they belong to the
 * thread, and not to what has begun them.
 */
const underWay = new Set<Promise<unknown>>();
let isOver = false;

/**
 * Calls the native codecs, whose result is a promise, and keeps their thread alive until it settles.
 *
 * Whoever brings sources of their own into a thread of recorders calls `flush` of a decoder and `copyTo` of a picture by
 * it.
 *
 * @throws if the thread of the recorders ends
 * @example
 * ```ts
 * import { codecCall } from "@cloud-recording/recorder";
 *
 * export async function drain(decoder: { flush(): Promise<void> }): Promise<void> {
 *   await codecCall(() => decoder.flush());
 * }
 * ```
 */
export async function codecCall<T>(begin: () => Promise<T>): Promise<T> {
  if (isOver) throw new Error("The thread of the recorders ends");
  const call = begin();
  underWay.add(call);
  try {
    return await call;
  } finally {
    underWay.delete(call);
  }
}

/** Refuses further calls in this thread. Resolves when none is under way. */
export async function endCodecCalls(): Promise<void> {
  isOver = true;
  await Promise.allSettled(underWay);
}
