import type { ErrorContext } from "../errors/cloud-recording-error.ts";
import { InvalidRequestError } from "../errors/invalid-request-error.ts";
import type { Method } from "../generated/operations.ts";
import type { Violation } from "../generated/violation.ts";
import { isFilled, isObject } from "../json.ts";

/**
 * Returns an argument that must be an object. Types say so already; this is for callers without them.
 *
 * @throws InvalidRequestError if it is not one
 */
export function assertObject<Value extends object>(
  method: Method,
  name: string,
  value: Value,
): Value {
  if (isObject(value)) return value;
  const violation = violationAt(name, value, "an object");
  throw new InvalidRequestError({ method, recording: {} }, [violation]);
}

/**
 * Refuses what nobody reads in the `channel` of `record()`, and a token that differs from the one beside it.
 *
 * @throws InvalidRequestError
 */
export function checkChannel(unknown: object, token: unknown, other: unknown): void {
  const hint = "Known here: cname, uid, token. Settings stand beside `channel`.";
  const violations: Violation[] = Object.entries(unknown)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const violation = violationAt(`channel/${name}`, value, "absent");
      return { ...violation, rule: "x-closed", message: `${violation.message} ${hint}`, hint };
    });
  if (token && other && token !== other) {
    violations.push(violationAt("channel/token", token, "the same as `token`"));
  }
  if (violations.length > 0)
    throw new InvalidRequestError({ method: "start", recording: {} }, violations);
}

/**
 * Checks the identifiers of a recording: a path with an empty segment, or one of dots, would reach another method.
 *
 * @throws InvalidRequestError if one is missing or cannot stand in a path
 */
export function checkRecording(context: ErrorContext): void {
  const violations: Violation[] = [];
  const recording: { readonly [name: string]: unknown } = { ...context.recording };
  for (const name in recording) {
    const value = recording[name];
    const expected = expectedOf(name, value, context.method);
    if (expected) violations.push(violationAt(name, value, expected));
  }
  if (violations.length > 0) throw new InvalidRequestError(context, violations);
}

/** The value that an identifier must have; empty if it has it. */
function expectedOf(name: string, value: unknown, method: Method): string {
  if (name === "mode") {
    const modes = method === "updateLayout" ? ["mix"] : ["mix", "individual"];
    return modes.includes(value as string) ? "" : modes.join(" or ");
  }
  if (!isFilled(value)) return "a string that is not empty";
  // A lone surrogate cannot be encoded.
  return /^\.{1,2}$|[\uD800-\uDFFF]/u.test(value) ? "a string that can stand in a path" : "";
}

function violationAt(name: string, value: unknown, expected: string): Violation {
  const got = value === "" ? '""' : value === null ? "null" : typeof value;
  return {
    severity: "error",
    pointer: `/${name}`,
    rule: "required",
    message: `\`${name}\` must be ${expected}, got ${got}.`,
    expected,
    got,
  };
}
