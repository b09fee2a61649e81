import type { Document } from "../documents/document.ts";
import type { Texts } from "../texts/texts.ts";
import { UsageError } from "../usage-error.ts";

/**
 * The `clientRequest` of a file, which holds it alone or a whole body.
 *
 * @throws {UsageError} unless it is an object
 */
export function clientRequestOf(
  { name, value }: Document,
  texts: Texts,
): Readonly<Record<string, unknown>> {
  const request =
    isObject(value) && Object.hasOwn(value, "clientRequest") ? value.clientRequest : value;
  if (!isObject(request)) throw new UsageError(texts.notAnObject(name));
  return request;
}

/** True for an object that is no list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
