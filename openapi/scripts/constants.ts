import { type Description, operationsOf, resolve } from "./description.ts";

/** The host, the content type, and names for the numbers, such as `RecordingStatus.Recording` for 5. */
export function generateConstants(description: Description): string {
  const { schemas } = description.components;
  const media = operationsOf(description).flatMap(({ requestBody }) =>
    Object.keys(requestBody?.content ?? {}),
  );
  const facts = `
/** Where the service is, unless told otherwise. */
export const defaultBaseUrl = ${JSON.stringify(description.servers[0]?.url)};

/** The content type of every request, compared literally by the service. */
export const requestContentType = ${JSON.stringify(media[0])};

`;
  const names = Object.entries(schemas)
    .map(([name, schema]) => ({ name, ...resolve(schema, schemas) }))
    .filter((schema) => schema["x-enum-varnames"] !== undefined && schema["x-errors"] === undefined)
    .map((schema) => {
      const values = schema.enum ?? schema["x-extensible-enum"] ?? [];
      const members = values.map(
        (value, index) =>
          `/** ${schema["x-enumDescriptions"]?.[String(value)]} */\n${schema["x-enum-varnames"]?.[index]}: ${JSON.stringify(value)},`,
      );
      return `/** ${schema.description?.trim().split("\n")[0]} */\nexport const ${schema.name} = {\n${members.join("\n")}\n} as const;\n/** The values of {@linkcode ${schema.name}}. */\nexport type ${schema.name} = (typeof ${schema.name})[keyof typeof ${schema.name}]${schema["x-extensible-enum"] === undefined ? "" : " | (number & {})"};\n`;
    })
    .join("\n");
  return facts + names;
}
