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
  const ok = answer.status >= 200 && answer.status < 300;
  const whole = parseObject(answer.body);
  if (whole === undefined) {
    throw ok
      ? new UnusableAnswerError("the body is not a JSON object", context, answer)
      : new GatewayError(undefined, context, answer);
  }
  const inner = member(whole, "Body");
  const body = isObject(inner) ? inner : whole;
  const code = errorCode(body) ?? errorCode(whole);
  if (code !== undefined) throw new ServiceError(code, reasonOf(body, whole), context, answer);
  const failure = workerFailure(body);
  if (failure !== undefined) throw new ServiceError(404, failure, context, answer);
  const message = member(body, "message");
  if (!ok) {
    throw new GatewayError(typeof message === "string" ? message : undefined, context, answer);
  }
  return body;
}

/** A code outside 200–299 is an error, as a number or as a numeric string. */
function errorCode(body: JsonObject): number | undefined {
  const found = member(body, "Code");
  const code = typeof found === "string" && /^\d+$/.test(found) ? Number(found) : found;
  return typeof code === "number" && (code < 200 || code > 299) ? code : undefined;
}

function reasonOf(...places: JsonObject[]): string {
  const reasons = places.flatMap((place) => [
    member(place, "reason"),
    member(place, "message"),
    workerFailure(place),
  ]);
  return reasons.find((reason) => typeof reason === "string") ?? "";
}

/** The sibling says "failed to find worker" inside what looks like a success. */
function workerFailure(body: JsonObject): string | undefined {
  const response = member(body, "serverResponse");
  const payload = isObject(response) && "command" in response ? response.payload : undefined;
  const message = isObject(payload) ? payload.message : undefined;
  return typeof message === "string" ? message : undefined;
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

/** A member whose name may start with a capital or not. */
function member(object: JsonObject, name: string): unknown {
  const capital = name[0]?.toUpperCase() + name.slice(1);
  const small = name[0]?.toLowerCase() + name.slice(1);
  return object[capital] ?? object[small];
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
