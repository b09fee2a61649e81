import type { ErrorContext, Method } from "./errors/cloud-recording-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { Violation } from "./generated/violation.ts";
import { isFilled, isObject } from "./transport/answer.ts";

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

/**
 * Checks what names the recording: a path with an empty segment would reach another method.
 *
 * @throws InvalidRequestError if something is missing
 */
export function checkNames(context: ErrorContext): void {
  const modes = context.method === "updateLayout" ? ["mix"] : ["mix", "individual"];
  const names = context.recording as { readonly [name: string]: unknown };
  const wrong = [];
  for (const name in names) {
    const value = names[name];
    if (name === "mode" ? modes.includes(value as string) : isFilled(value)) continue;
    const expected = name === "mode" ? modes.join(" or ") : "a string that is not empty";
    wrong.push(violationAt(name, value, expected));
  }
  if (wrong.length > 0) throw new InvalidRequestError(context, wrong);
}

function violationAt(name: string, value: unknown, expected: string): Violation {
  const got = value === "" ? '""' : typeof value;
  return {
    severity: "error",
    pointer: `/${name}`,
    rule: "required",
    message: `\`${name}\` must be ${expected}, got ${got}.`,
    expected,
    got,
  };
}
