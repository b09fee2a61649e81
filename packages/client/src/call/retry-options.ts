/**
 * Options of retries.
 *
 * The pause after the first attempt is at most 500 ms and doubles up to 8 s with each attempt; chance picks a pause
 * between 0 and it ("full jitter"). A `Retry-After` of the service sets the least.
 */
export interface RetryOptions {
  /**
   * Time for a call in all, attempts and pauses, in milliseconds. Waiting for the rate limit does not count.
   *
   * @default twice the time limit of the call
   */
  readonly budget?: number | undefined;
  /**
   * The number of attempts of a call at most, the first included.
   *
   * @default 5
   */
  readonly attempts?: number | undefined;
}
