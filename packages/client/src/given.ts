import type { ErrorContext, Method } from "./errors/cloud-recording-error.ts";
import { InvalidRequestError } from "./errors/invalid-request-error.ts";
import type { Violation } from "./generated/violation.ts";
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

/**
 * Checks what names the recording: a path with an empty segment would reach another method.
 *
 * @throws InvalidRequestError if something is missing
 */
export function checkNames(context: ErrorContext): void {
  const modes = context.method === "updateLayout" ? ["mix"] : ["mix", "individual"];
  const wrong = Object.entries(context.recording).filter(([name, value]) =>
    name === "mode" ? !modes.includes(value) : value === "" || typeof value !== "string",
  );
  const expected = (name: string) =>
    name === "mode" ? modes.join(" or ") : "a string that is not empty";
  if (wrong.length > 0)
    throw new InvalidRequestError(
      context,
      wrong.map(([name, value]) => violationAt(name, value, expected(name))),
    );
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
