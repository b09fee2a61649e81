import { readAnswer } from "../answers/read-answer.ts";
import type { RawAnswer } from "../errors/answer-error.ts";
import { CloudRecordingError, type ErrorContext } from "../errors/cloud-recording-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { redactError } from "../errors/redaction.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { type JsonObject, readText } from "../json.ts";
import { throwIfAborted } from "../time/on-abort.ts";
import { settledAtOnce } from "../time/settled-at-once.ts";
import { TimeoutReached, withTimeLimit } from "../time/time-limit.ts";
import { isNetworkFailure } from "../transport/fetch.ts";
import { type ResponseMetadata, type RetryContext, retry } from "./retry.ts";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call; the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Time limit of an attempt, in milliseconds.
   *
   * @default the `timeout` of the client
   */
  readonly timeout?: number | undefined;
  /**
   * Time that the call may wait for the rate limit although it could be sent, in milliseconds. Set one above 0 for a
   * call that is repeated by itself, such as a `query` in a loop: it leaves room for `stop`, `start` and others.
   *
   * @default 0
   */
  readonly leeway?: number | undefined;
  /**
   * Called with the response that the result was read from: status, headers, attempts, duration.
   *
   * @default nothing happens
   */
  readonly onSuccess?: ((response: ResponseMetadata) => void) | undefined;
}

/** An answer without an error. */
export interface Answer {
  readonly body: JsonObject;
  readonly raw: RawAnswer;
}

/** Makes the result out of an answer; an answer that it refuses counts as lost. */
export type Read<Result> = (answer: Answer, context: ErrorContext) => Result;

/** Sends one attempt, and reads its answer to the end, unless the signal is aborted before. */
export type Send = (signal: AbortSignal) => Promise<RawAnswer>;

/** Makes the result out of an answer that is not a success; throws the error if there is none in it. */
export type Salvage<Result> = (error: unknown) => Result;

/** Takes the result of an attempt that was given up before its answer came. */
export type TakeLate<Result> = (result: Result) => void;

/** The parts of a call that depend on its method. */
export interface Exchange<Result> {
  readonly read: Read<Result>;
  readonly salvage?: Salvage<Result> | undefined;
  readonly takeLate?: TakeLate<Result> | undefined;
}

/**
 * Makes a call, attempt by attempt. It ends in a result, an error of this package, the reason of the signal, or an
 * error that the caller's own `fetch` has thrown.
 */
export function perform<Result>(
  call: RetryContext,
  { read, salvage = rethrow, takeLate }: Exchange<Result>,
  send: Send,
): Promise<Result> {
  const { context, signal } = call;
  const readRaw = (raw: RawAnswer): Result => {
    try {
      return read({ body: readAnswer(raw, context), raw }, context);
    } catch (error) {
      return salvage(error);
    }
  };
  return retry(call, async (timeout) => {
    let raw: RawAnswer;
    let late: Promise<{ raw: RawAnswer; result: Result } | undefined> | undefined;
    try {
      raw = await withTimeLimit(timeout, signal, (end) => {
        const sent = send(end);
        late =
          takeLate &&
          sent.then((raw) => {
            if (!end.aborted) return undefined;
            const result = readRaw(raw);
            takeLate(result);
            return { raw, result };
          });
        late?.catch(() => {});
        return sent;
      });
    } catch (error) {
      if (error instanceof TimeoutReached) {
        // A transport that is cancelled hands over what has arrived, such as the `sid` of a `start`.
        const last = late && (await settledAtOnce(late));
        if (last) return last;
        throw new TimeoutError(context, timeout);
      }
      throwIfAborted(signal);
      const { redact = (text) => text } = context;
      const harmless = redactError(error, redact);
      if (isNetworkFailure(error)) throw new NetworkError(context, harmless);
      const isOurs = harmless instanceof CloudRecordingError;
      // It says nothing about this call.
      throw isOurs ? new Error("an error of another call", { cause: harmless }) : harmless;
    }
    return { raw, result: readRaw(raw) };
  });
}

function rethrow(error: unknown): never {
  throw error;
}

/** The text of a property that an answer must have. */
export function required(answer: Answer, name: string, context: ErrorContext): string {
  const value = readText(answer.body[name]);
  if (value !== undefined) return value;
  throw new UnusableAnswerError(`${name} is missing`, context, answer.raw);
}
