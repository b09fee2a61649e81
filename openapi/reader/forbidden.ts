import type { Schema } from "./description.ts";

/** True if a property is listed only to say that it is not allowed: `not: {}`. */
export function isForbidden({ not }: Schema): boolean {
  return not !== undefined && Object.keys(not).length === 0;
}
