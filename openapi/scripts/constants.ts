import { type Description, resolve } from "./description.ts";

/** Names for the numbers of the description, such as `RecordingStatus.Recording` for 5. */
export function generateConstants(description: Description): string {
  const { schemas } = description.components;
  return Object.entries(schemas)
    .map(([name, schema]) => ({ name, ...resolve(schema, schemas) }))
    .filter((schema) => schema["x-enum-varnames"] !== undefined && schema["x-errors"] === undefined)
    .map((schema) => {
      const values = schema.enum ?? schema["x-extensible-enum"] ?? [];
      const members = values.map(
        (value, index) =>
          `/** ${schema["x-enumDescriptions"]?.[String(value)]} */\n${schema["x-enum-varnames"]?.[index]}: ${JSON.stringify(value)},`,
      );
      return `/** ${schema.description?.trim().split("\n")[0]} */\nexport const ${schema.name} = {\n${members.join("\n")}\n} as const;\n`;
    })
    .join("\n");
}
