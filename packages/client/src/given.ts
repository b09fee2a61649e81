import type { ErrorContext, KnownRecording, Method } from "./errors/cloud-recording-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { Violation } from "./generated/request-validators.ts";
import { isObject } from "./transport/answer.ts";

/**
 * An argument that must be an object. Types say so already; this is for callers without them.
 *
 * @throws InvalidRequestError if it is none
 */
export function given<Value extends object>(method: Method, name: string, value: Value): Value {
  if (isObject(value)) return value;
  const violation = violationAt(name, value, "an object");
  throw new InvalidRequestError({ method, recording: {} }, [violation]);
}

/** What an error of a call will tell about the call. */
export function contextOf(method: Method, recording: KnownRecording): ErrorContext {
  const { cname, uid, mode, resourceId, sid } = recording;
  const known = Object.entries({ cname, uid, mode, resourceId, sid });
  const named = known.filter(([name]) => name in recording);
  return { method, recording: Object.fromEntries(named) };
}

/**
 * Checks what names the recording: a path with an empty segment would reach another method.
 *
 * @throws InvalidRequestError if something is missing
 */
export function checkNames(context: ErrorContext): void {
  const modes = context.method === "updateLayout" ? ["mix"] : ["mix", "individual"];
  const violations = Object.entries(context.recording).flatMap(([name, value]) => {
    if (name === "mode") {
      return modes.includes(String(value)) ? [] : [violationAt(name, value, modes.join(" or "))];
    }
    if (typeof value === "string" && value !== "") return [];
    return [violationAt(name, value, "a string that is not empty")];
  });
  if (violations.length > 0) throw new InvalidRequestError(context, violations);
}

function violationAt(name: string, value: unknown, expected: string): Violation {
  const got =
    value === undefined ? "nothing" : value === "" ? "an empty string" : `a ${typeof value}`;
  return {
    severity: "error",
    pointer: `/${name}`,
    rule: "required",
    message: `\`${name}\` must be ${expected}, got ${got}.`,
    expected,
    got,
  };
}
