import type { Method } from "../generated/operations.ts";

/** Keeps the rate of the service: 10 requests per second per App ID over all methods (GEN-18, AMB-22). */
export interface RateLimiter {
  /**
   * Resolves when a request may be sent.
   *
   * @param key the scope of the limit: the App ID
   * @throws the reason of `signal` if it is aborted in the queue
   */
  take(key: string, options?: TakeOptions): Promise<void>;
}

/** Options of {@linkcode RateLimiter.take}. */
export interface TakeOptions {
  /** Leaves the queue. */
  readonly signal?: AbortSignal | undefined;
  /** Called if the request has to wait, with the length of the queue, this request included. */
  readonly onWait?: ((queued: number) => void) | undefined;
  /**
   * Method of the request. `stop` passes before all others, `start` and the updates before `acquire`, and `query` last.
   *
   * @default that of `start`
   */
  readonly method?: Method | undefined;
  /**
   * Time that the request may wait although it could be sent, in milliseconds. One above 0 marks a request that is
   * repeated by itself: such requests keep a distance, leave room for others, and pass in the order of their times.
   *
   * @default 0
   */
  readonly leeway?: number | undefined;
}
