import type { RawAnswer } from "./errors/answer-error.ts";
import type { ErrorContext } from "./errors/cloud-recording-error.ts";
import { CloudRecordingError } from "./errors/cloud-recording-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { UnusableAnswerError } from "./errors/unusable-answer-error.ts";
import { type Repetition, repeat } from "./recovery/repeat.ts";
import { isFilled, type JsonObject, readAnswer } from "./transport/answer.ts";
import { type Ending, TimeIsUp, withTimeLimit } from "./transport/time-limit.ts";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call; the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /**
   * Time limit of an attempt, in milliseconds.
   *
   * @default the `timeout` of the client
   */
  readonly timeout?: number;
}

/** Makes the result out of an answer. */
export type Read<Result> = (answer: Answer, context: ErrorContext) => Result;

/** Sends one attempt, and reads its answer to the end. */
export type Send = (ending: Ending) => Promise<RawAnswer>;

/** What a call ends in. */
export interface Answer {
  readonly body: JsonObject;
  readonly raw: RawAnswer;
}

/**
 * Makes a call, attempt by attempt; every way that can fail ends in an error of this package.
 *
 * @param read makes the result out of an answer; an answer that it refuses counts as lost
 */
export function perform<Result>(
  repetition: Repetition,
  send: Send,
  read: Read<Result>,
): Promise<Result> {
  const { context, signal: outer, setAlarm } = repetition;
  return repeat(repetition, async (timeout) => {
    try {
      const raw = await withTimeLimit(timeout, outer, send, setAlarm);
      return { raw, result: read({ body: readAnswer(raw, context), raw }, context) };
    } catch (error) {
      if (error instanceof CloudRecordingError) throw error;
      if (error instanceof TimeIsUp) throw new TimeoutError(context, timeout);
      if (outer?.aborted) throw error;
      throw new NetworkError(context, error);
    }
  });
}

/** The text of a member that an answer must have. */
export function required(answer: Answer, name: string, context: ErrorContext): string {
  const value = answer.body[name];
  if (isFilled(value)) return value;
  throw new UnusableAnswerError(`${name} is missing`, context, answer.raw);
}
