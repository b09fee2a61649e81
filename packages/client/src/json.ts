/** The properties of a JSON object, nothing known about them. */
export type JsonObject = { readonly [property: string]: unknown };

/** True for a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for a string. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** True for a string that is not empty. */
export function isFilled(value: unknown): value is string {
  return isText(value) && value !== "";
}

/** A string that is not empty, or a whole number as one. */
export function readText(value: unknown): string | undefined {
  if (Number.isSafeInteger(value)) return String(value);
  return isFilled(value) ? value : undefined;
}

/** True for a number that is one. */
export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** A number, or a string that holds one (AMB-80). */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return isText(value) && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** A boolean, or a string that holds one. */
export function readBoolean(value: unknown): boolean | undefined {
  if (value === "true" || value === "false") return value === "true";
  return typeof value === "boolean" ? value : undefined;
}

/** An object, or that of a JSON text that holds one. */
export function readObject(value: unknown): JsonObject | undefined {
  if (isText(value)) return parseObject(value);
  return isObject(value) ? value : undefined;
}

/** A copy without the properties that are undefined. */
export function withoutUndefined<Value extends object>(value: Value): Value {
  const entries = Object.entries(value);
  return Object.fromEntries(entries.filter(([, property]) => property !== undefined)) as Value;
}

/** The same object; without the properties that are null, if there are any. */
export function withoutNulls<Value extends object>(value: Value): Value {
  const entries = Object.entries(value);
  const filled = entries.filter(([, property]) => property !== null);
  return filled.length === entries.length ? value : (Object.fromEntries(filled) as Value);
}

/** A JSON text as an object; undefined if it is none. */
export function parseObject(text: string): JsonObject | undefined {
  try {
    // Trimmed, because a byte order mark is no JSON.
    const value: unknown = JSON.parse(text.trim());
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
