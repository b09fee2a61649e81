import type { RawAnswer } from "../errors/answer-error.ts";
import {
  CloudRecordingError,
  type ErrorContext,
  type FailedAttempt,
} from "../errors/cloud-recording-error.ts";
import { type Clock, elapsed } from "../time/clock.ts";
import { withTimeLimit } from "../time/time-limit.ts";
import { classifyFailure } from "./failure.ts";
import { callHook, type Hooks } from "./hooks.ts";
import type { RetryOptions } from "./retry-options.ts";

/** Everything that the retries of one call depend on. */
export interface RetryContext {
  readonly context: ErrorContext;
  readonly callId: string;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly retry: RetryOptions;
  /** Time in which the call makes sense, in milliseconds. */
  readonly within?: number | undefined;
  /** Time limit of an attempt, in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** Waits until the rate limit lets an attempt pass. */
  readonly takeTurn: (onWait: (queued: number) => void) => Promise<unknown>;
  /** Called before an attempt is sent. */
  readonly onSend?: (() => void) | undefined;
  /** Called with the response to the attempt that succeeded. */
  readonly onSuccess?: ((response: ResponseMetadata) => void) | undefined;
}

/** The response that a call got its result from. */
export interface ResponseMetadata {
  /** HTTP status. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** Number of attempts, this one included. */
  readonly attempts: number;
  /** Duration of the last attempt, in milliseconds. */
  readonly duration: number;
  /** Identifies the call in logs and hooks. */
  readonly callId: string;
}

/** Makes attempts until one succeeds, the error is final, or the budget is used up. */
export async function retry<Result>(
  call: RetryContext,
  makeAttempt: (timeout: number) => Promise<{ raw: RawAnswer; result: Result }>,
): Promise<Result> {
  const { context, callId, clock, hooks, within = Infinity, timeout } = call;
  const { method, recording } = context;
  const { budget = 2 * timeout, attempts = 5 } = call.retry;
  const failed: FailedAttempt[] = [];
  for (let rest = Math.min(budget, within); ; ) {
    const attempt = failed.length + 1;
    const event = { method, callId, recording: Object.freeze(recording), attempt };
    const onWait = (queued: number) => callHook(hooks.onWait, { ...event, queued });
    await withTimeLimit(0, call.signal, () => call.takeTurn(onWait));
    callHook(hooks.onRequest, event);
    call.onSend?.();
    const begin = elapsed(clock);
    const ended = (status: number | undefined, error?: unknown): number => {
      const duration = Math.max(0, elapsed(clock) - begin);
      rest -= duration;
      callHook(hooks.onResponse, { ...event, duration, status, error });
      return duration;
    };
    try {
      const { raw, result } = await makeAttempt(attempt > 1 ? Math.min(timeout, rest) : timeout);
      const duration = ended(raw.status);
      if (call.onSuccess) {
        const { status, headers } = raw;
        callHook(call.onSuccess, { status, headers, attempts: attempt, duration, callId });
      }
      return result;
    } catch (error) {
      const isOurs = error instanceof CloudRecordingError;
      const { status, headers }: Partial<RawAnswer> = isOurs ? (error as never) : {};
      ended(status, error);
      if (!isOurs) throw error;
      error.attempts = [...failed];
      const failure = classifyFailure(error);
      // 0 if chance is not a number.
      const jitter = clock.random() * Math.min(8000, 250 * 2 ** attempt) || 0;
      const delay = Math.ceil(Math.max(jitter, retryAfter(headers, clock)));
      rest -= delay;
      const isOver = failure !== "lost" && failure !== "refused";
      if (isOver || attempt >= attempts || rest <= 0) throw error;
      failed.push({ error: error.name, verdict: failure, ...(status && { status }), delay });
      callHook(hooks.onRetry, { ...event, error, delay });
      await clock.sleep(delay, call.signal);
    }
  }
}

/** The pause of a `Retry-After` header, in milliseconds; 0 if it is absent or cannot be read. */
function retryAfter(headers: Headers | undefined, clock: Clock): number {
  const value = headers?.get("retry-after");
  if (!value) return 0;
  const seconds = Number(value);
  if (seconds >= 0) return seconds * 1000;
  // A date is measured by the clock that has set it, if that can be read.
  const sent = Date.parse(headers?.get("date") ?? "") || clock.now();
  return Math.max(0, Date.parse(value) - sent) || 0;
}
