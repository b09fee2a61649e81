import type { Clock } from "../clock.ts";
import type { RawAnswer } from "../errors/answer-error.ts";
import {
  CloudRecordingError,
  type ErrorContext,
  type FailedAttempt,
} from "../errors/cloud-recording-error.ts";
import { type Hooks, tell } from "../hooks.ts";
import type { SetAlarm } from "../transport/time-limit.ts";
import type { RetryOptions } from "./retry-options.ts";
import { verdictOf } from "./verdict.ts";

/** How one call is repeated. */
export interface Repetition {
  readonly context: ErrorContext;
  readonly clock: Clock;
  readonly hooks: Hooks;
  readonly retry: RetryOptions;
  /** How long the call makes sense, in milliseconds. */
  readonly within?: number | undefined;
  /** Time limit of an attempt, in milliseconds. */
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  /** Wakes an attempt up when its time is up; a timer if it is absent. */
  readonly setAlarm?: SetAlarm | undefined;
  /** Waits until the rate limit lets an attempt pass. */
  readonly takeTurn: (onWait: (queued: number) => void) => Promise<void> | undefined;
}

/** Makes attempts until one succeeds, the error is final, or the budget is used up. */
export async function repeat<Result>(
  { context, clock, hooks, retry, within = Infinity, timeout, signal, takeTurn }: Repetition,
  makeAttempt: (timeout: number) => Promise<{ raw: RawAnswer; result: Result }>,
): Promise<Result> {
  const { method, recording } = context;
  const { budget = 2 * timeout, attempts = 5 } = retry;
  const failed: FailedAttempt[] = [];
  for (let rest = Math.min(budget, within); ; ) {
    const attempt = failed.length + 1;
    const call = { method, recording, attempt };
    await takeTurn((queued) => tell(hooks.onWait, { ...call, queued }));
    tell(hooks.onRequest, call);
    const begin = clock.now();
    const ended = (status: number | undefined, error?: CloudRecordingError) => {
      const duration = clock.now() - begin;
      rest -= duration;
      tell(hooks.onResponse, { ...call, duration, status, error });
    };
    try {
      const { raw, result } = await makeAttempt(attempt > 1 ? Math.min(timeout, rest) : timeout);
      ended(raw.status);
      return result;
    } catch (error) {
      if (!(error instanceof CloudRecordingError)) throw error;
      const { status, headers }: Partial<RawAnswer> = error as never;
      ended(status, error);
      error.attempts = [...failed];
      const verdict = verdictOf(error);
      const jitter = clock.random() * Math.min(8000, 250 * 2 ** attempt);
      const delay = Math.ceil(Math.max(jitter, retryAfter(headers, clock)));
      rest -= delay;
      if (verdict === "final" || attempt >= attempts || rest <= 0) throw error;
      failed.push({ error: error.name, verdict, ...(status && { status }), delay });
      tell(hooks.onRetry, { ...call, error, delay });
      await clock.sleep(delay, signal);
    }
  }
}

/** What `Retry-After` asks for, in milliseconds; 0 if it is absent or cannot be read. */
function retryAfter(headers: Headers | undefined, clock: Clock): number {
  const value = headers?.get("retry-after") ?? "0";
  return Number(value) * 1000 || Date.parse(value) - clock.now() || 0;
}
