import type { RequestValidators, Validate, Violation } from "@cloud-recording/client/validation";
import { isObject } from "./client-request.ts";

/**
 * The operation that a body looks like: the one that most of its names belong to, and among equals the one that finds the
 * fewest faults. A name that does not belong near the root counts more than many deep inside.
 *
 * What both modes accept is of individual mode if it has `subscribeUidGroup`, which is required there (SUB-18).
 */
export function guessOperation(
  body: unknown,
  validators: RequestValidators,
): keyof RequestValidators | undefined {
  if (!isObject(body) || !("clientRequest" in body || "cname" in body)) return undefined;
  const scores = Object.entries<Validate>(validators).map(([name, validate]) => {
    const copy = spelt(body, validate(body));
    const { subscribeUidGroup } = objectIn(objectIn(copy, "clientRequest"), "recordingConfig");
    const violations = validate(copy);
    const foreign = violations.reduce((sum, violation) => sum + foreignness(violation), 0);
    const errors = violations.filter(({ severity }) => severity === "error").length;
    const isUnlikely = name === "startMixRecording" && subscribeUidGroup !== undefined;
    const order = [foreign, errors, Number(isUnlikely), violations.length];
    return { name: name as keyof RequestValidators, order };
  });
  const [best] = scores.sort((one, other) => compare(one.order, other.order));
  return best?.name;
}

function objectIn(object: Record<string, unknown>, name: string): Record<string, unknown> {
  const value = object[name];
  return isObject(value) ? value : {};
}

/** A copy of a body in which names that are misspelt are the ones that are meant. */
function spelt(
  body: Record<string, unknown>,
  violations: readonly Violation[],
): Record<string, unknown> {
  const copy = structuredClone(body);
  for (const { rule, pointer, hint = "" } of violations) {
    const [, meant] = /`([^`]+)`/.exec(hint) ?? [];
    if (rule !== "x-closed" || meant === undefined) continue;
    const names = pointer.split("/").slice(1);
    const last = names.pop() ?? "";
    const holder = names.reduce((value, name) => value[name] as typeof copy, copy);
    holder[meant] ??= holder[last];
    delete holder[last];
  }
  return copy;
}

/** How much a violation says that a name does not belong to the operation. */
function foreignness({ rule, pointer }: Violation): number {
  const isForeign = rule === "x-closed" || rule === "x-forbidden";
  return isForeign ? 100 ** -pointer.split("/").length : 0;
}

/** Compares lists of numbers by the first pair that differs. */
function compare(one: readonly number[], other: readonly number[]): number {
  return (
    one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ??
    0
  );
}
