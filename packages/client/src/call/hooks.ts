import type { CloudRecordingError, KnownRecording } from "../errors/cloud-recording-error.ts";
import type { Method } from "../generated/operations.ts";

/** The attempt that a hook is called for. It has no header and no body, so no secret. */
export interface CallEvent {
  /** The method of the service. */
  readonly method: Method;
  /** Identifies the call in logs; the same for all attempts of a call. */
  readonly callId: string;
  /** Identifiers of the recording that the call is for. */
  readonly recording: KnownRecording;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
}

/** An attempt has ended. */
export interface ResponseEvent extends CallEvent {
  /** Duration of the attempt, in milliseconds. */
  readonly duration: number;
  /** HTTP status; absent if no response came. */
  readonly status?: number | undefined;
  /**
   * The error of the attempt, such as the reason of a signal that has ended it; absent if it succeeded. Narrow it with
   * `isServiceError` and its like.
   */
  readonly error?: unknown;
}

/** The call will be retried. */
export interface RetryEvent extends CallEvent {
  /** The error of the attempt. */
  readonly error: CloudRecordingError;
  /** The pause before the next attempt, in milliseconds. */
  readonly delay: number;
}

/** The call waits for the rate limit. */
export interface WaitEvent extends CallEvent {
  /** The number of calls in the queue, this one included. */
  readonly queued: number;
}

/**
 * Functions that are called as a call proceeds. Errors that they throw are dropped: a hook must never lose a recording.
 *
 * @example
 * ```ts
 * import type { Hooks } from "@cloud-recording/client";
 *
 * const hooks: Hooks = {
 *   onRetry: ({ method, attempt, delay }) => console.log(`${method} ${attempt} failed, again in ${delay} ms`),
 * };
 * ```
 */
export interface Hooks {
  /** Called before every attempt. */
  readonly onRequest?: ((event: CallEvent) => void) | undefined;
  /** Called after every attempt, successful or not. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the pause between two attempts. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called when the rate limit makes a call wait. */
  readonly onWait?: ((event: WaitEvent) => void) | undefined;
}

/** Calls a hook, and drops what it throws or rejects with. */
export function callHook<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const promise = hook?.(event) as Partial<Promise<void>> | undefined;
    promise?.catch?.(() => {});
  } catch {}
}
