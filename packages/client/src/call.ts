import type { RawAnswer } from "./errors/answer-error.ts";
import type { ErrorContext } from "./errors/cloud-recording-error.ts";
import { CloudRecordingError } from "./errors/cloud-recording-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { UnusableAnswerError } from "./errors/unusable-answer-error.ts";
import { type Repetition, repeat } from "./recovery/repeat.ts";
import { type JsonObject, readAnswer } from "./transport/answer.ts";
import { TimeIsUp, withTimeLimit } from "./transport/time-limit.ts";

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

/** What openapi-fetch gives. */
export type Sent = Promise<{ response: Response; data?: unknown; error?: unknown }>;

/** Sends one attempt. */
export type Send = (init: SendInit) => Sent;

/** Sends a request. */
export type Fetch = (request: Request) => Promise<Response>;

/** What every attempt gives to openapi-fetch: the body of a success is read as text, a failure throws. */
export interface SendInit {
  readonly signal: AbortSignal;
  readonly parseAs: "text";
  readonly fetch: Fetch;
}

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
  const { context, fetch, signal: outer } = repetition;
  // openapi-fetch would parse the body of a failure and forget its text, so it is read before.
  const failing: Fetch = async (request) => {
    const response = await fetch(request);
    if (!response.ok) readAnswer(rawOf(response, await response.text()), context);
    return response;
  };
  const exchange = async (signal: AbortSignal) => {
    const { response, data = "" } = await send({ signal, parseAs: "text", fetch: failing });
    const raw = rawOf(response, data as string);
    return { raw, result: read({ body: readAnswer(raw, context), raw }, context) };
  };
  return repeat(repetition, (timeout) =>
    withTimeLimit(timeout, outer, exchange).catch((error: unknown) => {
      if (error instanceof CloudRecordingError) throw error;
      if (error instanceof TimeIsUp) throw new TimeoutError(context, timeout);
      if (outer?.aborted) throw error;
      throw new NetworkError(context, error);
    }),
  );
}

/** The text of a member that an answer must have. */
export function required(answer: Answer, name: string, context: ErrorContext): string {
  const value = answer.body[name];
  if (typeof value === "string" && value !== "") return value;
  throw new UnusableAnswerError(`${name} is missing`, context, answer.raw);
}

/** Headers are read if there is something wrong only. */
function rawOf(response: Response, body: string): RawAnswer {
  return {
    status: response.status,
    get headers() {
      return response.headers;
    },
    body,
  };
}
