import type { Middleware } from "openapi-fetch";
import type { RawAnswer } from "./errors/answer-error.ts";
import type { ErrorContext } from "./errors/cloud-recording-error.ts";
import { CloudRecordingError } from "./errors/cloud-recording-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { UnusableAnswerError } from "./errors/unusable-answer-error.ts";
import type { Validate, Violation } from "./generated/request-validators.ts";
import { checkNames } from "./given.ts";
import { type JsonObject, readAnswer } from "./transport/answer.ts";
import { TimeIsUp, withTimeLimit } from "./transport/time-limit.ts";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call; the promise rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /**
   * Time limit of the call, in milliseconds.
   *
   * @default the `timeout` of the client
   */
  readonly timeout?: number;
}

/** One call: what it is about, what it sends, and how it is sent. */
export interface Call {
  readonly context: ErrorContext;
  readonly body?: object;
  readonly validate?: Validate | undefined;
  readonly onWarning?: ((warning: Violation, context: ErrorContext) => void) | undefined;
  readonly timeout: number;
  readonly signal: AbortSignal | undefined;
  readonly send: (init: SendInit) => Promise<{ response: Response }>;
}

/** What every call gives to openapi-fetch: the body stays unread, a failure throws. */
export interface SendInit {
  readonly signal: AbortSignal;
  readonly parseAs: "stream";
  readonly middleware: Middleware[];
}

/** What a call ends in. */
export interface Answer {
  readonly body: JsonObject;
  readonly raw: RawAnswer;
}

/** Checks the request, sends it, reads the answer; every way that can fail ends in an error of this package. */
export async function perform(call: Call): Promise<Answer> {
  const { context } = call;
  checkNames(context);
  report(call);
  try {
    const raw = await withTimeLimit(call.timeout, call.signal, async (signal) => {
      const { response } = await call.send({
        signal,
        parseAs: "stream",
        middleware: [failures(context)],
      });
      return await readRaw(response);
    });
    return { body: readAnswer(raw, context), raw };
  } catch (error) {
    if (error instanceof CloudRecordingError) throw error;
    if (error instanceof TimeIsUp) throw new TimeoutError(context, call.timeout);
    if (call.signal?.aborted) throw error;
    throw new NetworkError(context, error);
  }
}

/** The text of a member that an answer must have. */
export function required(answer: Answer, name: string, context: ErrorContext): string {
  const value = answer.body[name];
  if (typeof value === "string" && value !== "") return value;
  throw new UnusableAnswerError(`${name} is missing`, context, answer.raw);
}

/** openapi-fetch would parse the body of a failure and forget its text, so it is read here. */
function failures(context: ErrorContext): Middleware {
  return {
    async onResponse({ response }) {
      if (!response.ok) readAnswer(await readRaw(response), context);
    },
  };
}

async function readRaw(response: Response): Promise<RawAnswer> {
  return { status: response.status, headers: response.headers, body: await response.text() };
}

function report({ body, context, validate, onWarning }: Call): void {
  const violations = body === undefined ? [] : (validate?.(body) ?? []);
  const errors = violations.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new InvalidRequestError(context, errors);
  for (const warning of violations) onWarning?.(warning, context);
}
