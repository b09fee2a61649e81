import { Buffer } from "node:buffer";

/** The beginning of a text that a caller has chosen. The rest of it is not kept in memory, as it is by `slice`. */
export function excerpt(text: string, length: number): string {
  return text.length <= length ? text : `${Buffer.from(text.slice(0, length)).toString()}…`;
}
