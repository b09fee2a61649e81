import type {
  CloudRecordingError,
  KnownRecording,
  Method,
} from "./errors/cloud-recording-error.ts";

/** What every hook is told. It has no header and no body, so no secret. */
export interface CallEvent {
  /** The method of the service. */
  readonly method: Method;
  /** What names the recording that the call is about. */
  readonly recording: KnownRecording;
  /** The number of the attempt, from 1. */
  readonly attempt: number;
}

/** An attempt has ended. */
export interface ResponseEvent extends CallEvent {
  /** How long it took, in milliseconds. */
  readonly duration: number;
  /** HTTP status; absent if no answer came. */
  readonly status?: number | undefined;
  /** What it failed with; absent if it succeeded. */
  readonly error?: CloudRecordingError | undefined;
}

/** The call will be repeated. */
export interface RetryEvent extends CallEvent {
  /** What the attempt failed with. */
  readonly error: CloudRecordingError;
  /** How long the pause before the next attempt is, in milliseconds. */
  readonly delay: number;
}

/** The call waits for its turn. */
export interface WaitEvent extends CallEvent {
  /** How many calls stand in the queue, this one included. */
  readonly queued: number;
}

/**
 * Functions that see what happens. What they throw is dropped: a hook must never lose a recording.
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
  readonly onRequest?: (event: CallEvent) => void;
  /** Called after every attempt, whatever it ended in. */
  readonly onResponse?: (event: ResponseEvent) => void;
  /** Called before the pause between two attempts. */
  readonly onRetry?: (event: RetryEvent) => void;
  /** Called when the rate limit makes a call wait. */
  readonly onWait?: (event: WaitEvent) => void;
}

/** Calls a hook, and drops what it throws or rejects with. */
export function tell<Event>(hook: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const told = hook?.(event) as Partial<Promise<void>> | undefined;
    told?.catch?.(() => {});
  } catch {}
}
