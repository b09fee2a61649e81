import type { BodyOperation } from "../../control/requests.ts";
import { check, type JsonSchema } from "../../json-schema/check.ts";

/** A value that a dialect takes although the description does not. */
export interface Deviation {
  readonly operations: readonly BodyOperation[];
  /** Names of members, from the body down; `*` stands for every element of a list. */
  readonly place: readonly string[];
  /** The values that are taken, or `"absent"` for a member that is not there. */
  readonly takes: JsonSchema | "absent";
  /** Makes the value that the description knows and that means the same to its rules; undefined for none. */
  standIn(value: unknown): unknown;
  /** A warning, without the value. */
  readonly warning: { readonly english: string; readonly chinese: string };
}

/**
 * Replaces what the dialect takes by what the description knows, so that its rules can judge the rest.
 *
 * @param wrong places of the body that the description does not take, as JSON Pointers
 * @returns the body to judge, and the deviations that it has
 */
export function standIn(
  body: unknown,
  operation: BodyOperation,
  deviations: readonly Deviation[],
  wrong: readonly string[],
): { body: unknown; found: readonly Deviation[] } {
  const found: Deviation[] = [];
  let judged = body;
  for (const deviation of deviations) {
    if (!deviation.operations.includes(operation)) continue;
    if (!wrong.some((pointer) => concerns(deviation.place, pointer))) continue;
    const replaced = replaceAt(judged, deviation.place, deviation);
    if (replaced !== judged) found.push(deviation);
    judged = replaced;
  }
  return { body: judged, found };
}

/** True if a pointer leads to a place, into it, or to what lacks it. */
function concerns(place: readonly string[], pointer: string): boolean {
  const names = pointer.split("/").slice(1);
  return place.every(
    (name, depth) => depth >= names.length || name === "*" || name === names[depth],
  );
}

/** The value with its deviation replaced; the same value if it has none. */
function replaceAt(value: unknown, place: readonly string[], deviation: Deviation): unknown {
  const [name, ...rest] = place;
  if (name === undefined) return taken(value, deviation) ? deviation.standIn(value) : value;
  if (name === "*") {
    if (!Array.isArray(value)) return value;
    const elements = value.map((element) => replaceAt(element, rest, deviation));
    return elements.some((element, index) => element !== value[index]) ? elements : value;
  }
  if (!isObject(value)) return value;
  const isAbsent = !Object.hasOwn(value, name);
  if (isAbsent && (rest.length > 0 || deviation.takes !== "absent")) return value;
  const before = isAbsent ? undefined : value[name];
  const after = replaceAt(before, rest, deviation);
  if (after === before) return value;
  const { [name]: _, ...others } = value;
  return after === undefined ? others : { ...others, [name]: after };
}

function taken(value: unknown, { takes }: Deviation): boolean {
  return takes === "absent" ? value === undefined : check(value, takes) === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
