import { violationLimit } from "./violation-limit.ts";

/** Names of members that an object must not have, as many as a check can list and one more. */
export function unknownMembers(object: object, known: ReadonlySet<string>): string[] {
  const unknown: string[] = [];
  for (const name in object) {
    if (known.has(name) || !isSent(object, name)) continue;
    if (unknown.push(name) > violationLimit) break;
  }
  return unknown;
}

/** Number of members that are sent. */
export function memberCount(object: object): number {
  return Object.keys(object).filter((name) => isSent(object, name)).length;
}

/** True if a text or a number stands in a list more than once. */
export function hasRepeats(list: readonly unknown[]): boolean {
  const scalars = list.filter((element) => typeof element !== "object");
  return new Set(scalars).size < scalars.length;
}

/** True if JSON has the member: one that is `undefined` is left out. */
function isSent(object: object, name: string): boolean {
  return (object as Record<string, unknown>)[name] !== undefined;
}

/** True for an object of JSON, which is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
