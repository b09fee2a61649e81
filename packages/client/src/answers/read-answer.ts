import type { RawAnswer } from "../errors/answer-error.ts";
import type { ErrorContext } from "../errors/cloud-recording-error.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { ServiceError } from "../errors/service-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";
import { isObject, isText, type JsonObject, parseObject, readNumber, readObject } from "../json.ts";

/**
 * Reads an answer: the properties of the success body, or an error.
 *
 * Accepted are the envelope `{ Code, Body }` in either letter case and a bare body (AMB-02, AMB-03), a service error in
 * or outside the envelope, with or without a reason (AMB-05), whatever the HTTP status (AMB-08), and the gateway's own
 * answers.
 *
 * @throws ServiceError if there is an error code
 * @throws GatewayError if the HTTP status is no success and there is no error code
 * @throws UnusableAnswerError if the HTTP status is a success and the body is no JSON object, or its code is no number
 */
export function readAnswer(answer: RawAnswer, context: ErrorContext): JsonObject {
  const ok = isSuccess(answer.status);
  const whole = parseObject(answer.body);
  if (whole === undefined) {
    throw ok
      ? new UnusableAnswerError("the body is not a JSON object", context, answer)
      : new GatewayError(undefined, context, answer);
  }
  const body = readObject(whole.Body ?? whole.body) ?? whole;
  const failure = workerMessage(body);
  const given = [body, whole].map(({ Code, code }) => Code ?? code ?? 200);
  const codes = given.map(readNumber);
  const code = codes.find(isErrorCode) ?? (failure === undefined ? undefined : 404);
  if (ok && code === undefined) {
    if (!codes.includes(undefined)) return body;
    throw new UnusableAnswerError("its code is not a number", context, answer);
  }
  const reasons = [body.reason, body.message, failure, payloadMessage(body)];
  const reason = [...reasons, whole.reason, whole.message].find(isText);
  const words = reason && wordsOf(reason, context);
  if (code !== undefined) throw new ServiceError(code, words ?? "", context, answer);
  throw new GatewayError(isText(body.message) ? words : undefined, context, answer);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** True for a code outside 200–299. */
function isErrorCode(code: number | undefined): boolean {
  return code !== undefined && !isSuccess(code);
}

/** Agora reports "failed to find worker" inside what looks like a success. */
function workerMessage({ serverResponse }: JsonObject): string | undefined {
  if (!isObject(serverResponse) || !("command" in serverResponse)) return undefined;
  return payloadMessage(serverResponse);
}

function payloadMessage({ payload, serverResponse }: JsonObject): string | undefined {
  if (isObject(payload)) return [payload.message].find(isText);
  return isObject(serverResponse) ? payloadMessage(serverResponse) : undefined;
}

/** The longest text of a server that stands in a message, in characters. */
const longest = 500;

/** A text of the server, fit for a message and a log: without secrets, control characters, and the rest of a page. */
function wordsOf(text: string, { redact }: ErrorContext): string {
  // Searched before it is cut: no cut goes through a secret.
  const words = (redact ? redact(text) : text).replaceAll(/\p{C}+/gu, " ");
  return words.length > longest ? `${words.slice(0, longest)}…` : words;
}
