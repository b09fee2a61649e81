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
 * Checks the identifiers of a recording: a path with an empty segment, or one of dots, would reach another method.
 *
 * @throws InvalidRequestError if one is missing or cannot stand in a path
 */
export function checkRecording(context: ErrorContext): void {
  const modes = context.method === "updateLayout" ? ["mix"] : ["mix", "individual"];
  const violations = Object.entries(context.recording).flatMap(
    ([name, value]: [string, unknown]) => {
      if (name === "mode") {
        return modes.includes(value as string)
          ? []
          : [violationAt(name, value, modes.join(" or "))];
      }
      if (!isFilled(value)) return [violationAt(name, value, "a string that is not empty")];
      // A lone surrogate cannot be encoded.
      const isPath = !/^\.{1,2}$|[\uD800-\uDFFF]/u.test(value);
      return isPath ? [] : [violationAt(name, value, "a string that can stand in a path")];
    },
  );
  if (violations.length > 0) throw new InvalidRequestError(context, violations);
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
