import type { Schema } from "../reader/reader.ts";

/** The meanings of the values of an enumeration, as a Markdown list; empty if it has none. */
export function meaningsOf(schema: Schema): string {
  const meanings = Object.entries(schema["x-enumDescriptions"] ?? {});
  return meanings.map(([value, meaning]) => `- \`${value}\`: ${meaning}`).join("\n");
}

/** A schema whose text ends with the meanings of its values. */
export function withMeanings(schema: Schema): Schema {
  const meanings = meaningsOf(schema);
  if (meanings === "") return schema;
  return { ...schema, description: `${schema.description?.trimEnd() ?? ""}\n\n${meanings}` };
}
