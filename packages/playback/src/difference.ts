/** What stands in a recording in place of a secret; it fits every text. */
export const mask = "********";

/**
 * Where a JSON value differs from a recorded one, in words; nothing if it does not.
 * Only places and types are told, never values: there may be secrets among them.
 */
export function difference(recorded: unknown, got: unknown, pointer = ""): string | undefined {
  const at = pointer === "" ? "the body" : pointer;
  const kinds = [kindOf(recorded), kindOf(got)] as const;
  if (kinds[0] !== kinds[1]) return `${at} is of type ${kinds[1]}, recorded is ${kinds[0]}`;
  if (!isObject(recorded) || !isObject(got)) {
    return recorded === got || recorded === mask ? undefined : `${at} has another value`;
  }
  const names = new Set([...Object.keys(recorded), ...Object.keys(got)]);
  for (const name of names) {
    const inner = `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!Object.hasOwn(got, name)) return `${inner} is missing`;
    if (!Object.hasOwn(recorded, name)) return `${inner} is not in the recording`;
    const found = difference(recorded[name], got[name], inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
