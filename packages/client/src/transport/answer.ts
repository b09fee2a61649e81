import type { RawAnswer } from "../errors/answer-error.ts";
import type { ErrorContext } from "../errors/cloud-recording-error.ts";
import { GatewayError } from "../errors/gateway-error.ts";
import { ServiceError } from "../errors/service-error.ts";
import { UnusableAnswerError } from "../errors/unusable-answer-error.ts";

/** The members of a JSON object, nothing known about them. */
export type JsonObject = { readonly [member: string]: unknown };

/**
 * Reads an answer: the members of the success body, or an error.
 *
 * Accepted are the envelope `{ Code, Body }` in either letter case and a bare body (AMB-02, AMB-03), a service error in
 * or outside the envelope, with or without a reason (AMB-05), whatever the HTTP status (AMB-08), and the gateway's own
 * answers.
 *
 * @throws ServiceError if there is an error code
 * @throws GatewayError if the HTTP status is no success and there is no error code
 * @throws UnusableAnswerError if the HTTP status is a success and the body is no JSON object
 */
export function readAnswer(answer: RawAnswer, context: ErrorContext): JsonObject {
  const ok = isSuccess(answer.status);
  const whole = parseObject(answer.body);
  if (whole === undefined) {
    throw ok
      ? new UnusableAnswerError("the body is not a JSON object", context, answer)
      : new GatewayError(undefined, context, answer);
  }
  const inner = whole.Body ?? whole.body;
  const body = isObject(inner) ? inner : whole;
  const failure = workerFailure(body);
  const code = errorCode(body) ?? errorCode(whole) ?? (failure === undefined ? undefined : 404);
  if (code !== undefined) {
    const reasons = [body.reason, body.message, failure, whole.reason, whole.message];
    throw new ServiceError(code, reasons.find(isText) ?? "", context, answer);
  }
  if (!ok) throw new GatewayError([body.message].find(isText), context, answer);
  return body;
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** A code outside 200–299 is an error, as a number or as a numeric string. */
function errorCode(body: JsonObject): number | undefined {
  const code = readNumber(body.Code ?? body.code);
  return code === undefined || isSuccess(code) ? undefined : code;
}

/** The sibling says "failed to find worker" inside what looks like a success. */
function workerFailure({ serverResponse }: JsonObject): string | undefined {
  if (!isObject(serverResponse) || !("command" in serverResponse)) return undefined;
  const { payload } = serverResponse;
  return isObject(payload) ? [payload.message].find(isText) : undefined;
}

/** Whether a value is a string. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** Whether a value is a string that is not empty. */
export function isFilled(value: unknown): value is string {
  return isText(value) && value !== "";
}

/** A number, or a string that holds one (AMB-80). */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return isText(value) && /^\d+$/.test(value) ? Number(value) : undefined;
}

/** A JSON text as an object; undefined if it is none. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
