import { type Description, operationsOf, resolve, type Schema } from "../reader/reader.ts";

/** The host, the documentation, the content type, the limits, the defaults, and names for the numbers, such as `RecordingStatus.Recording` for 5. */
export function generateConstants(description: Description): string {
  const media = operationsOf(description).map(({ request }) => request?.mediaType);
  const { requestsPerSecond, resourceLifetime } = description["x-limits"];
  const facts = `
/** Base URL of the service. */
export const defaultBaseUrl = ${JSON.stringify(description.servers[0]?.url)};

/** URL of the guides, with every error and its remedy. */
export const documentationUrl = ${JSON.stringify(description["x-guides"].url)};

/** The content type of every request, compared literally by the service. */
export const requestContentType = ${JSON.stringify(media[0])};

/** Number of requests that each App ID may send per second (GEN-18). */
export const requestsPerSecond = ${requestsPerSecond};

/** Time after \`acquire\` in which a resource ID can start a recording, in milliseconds (SEQ-08). */
export const resourceLifetime = ${resourceLifetime * 1000};

/** Defaults of request properties, by name. */
export const defaults = ${JSON.stringify(defaultsOf(description))} as const;

`;
  return facts + generateNames(description);
}

/** The limits that flags of the command line have, too. */
export function generateLimits({ components }: Description): string {
  const { AcquireClientRequest: acquire, TranscodingConfig: video } = components.schemas;
  return `/** Most hours in which the API can be called for a recording (ACQ-14). */
export const longestExpiredHour = ${acquire?.properties?.resourceExpiredHour?.maximum};

/** Longest side of a video, in pixels. */
export const longestSide = ${video?.allOf?.[0]?.properties?.width?.maximum};
`;
}

/**
 * Each member of a table as a constant of its own, so that a bundle has only those that it uses.
 *
 * @param members values by name
 */
export function generateSingles(members: object): string {
  return Object.entries(members)
    .map(([name, value]) => {
      const literal = typeof value === "object" ? " as const" : "";
      return `export const ${name} = ${JSON.stringify(value)}${literal};`;
    })
    .join("\n");
}

/** The values of an enumeration by their names. */
export function namedValues(schema: Schema | undefined): Record<string, unknown> {
  const values = schema?.enum ?? schema?.["x-extensible-enum"] ?? [];
  const names = schema?.["x-enum-varnames"] ?? [];
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** Names for numbers and texts, such as `RecordingStatus.Recording` for 5. */
export function generateNames(description: Description): string {
  return Object.entries(description.components.schemas)
    .map(([name, schema]) => ({ name, ...resolve(schema, description) }))
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
}

/** The default of every member that has one. */
export function defaultsOf(description: Description): Record<string, unknown> {
  const defaults: Record<string, unknown> = {};
  const parts = Object.values(description.components.schemas).flatMap((schema) => [
    schema,
    ...(schema.allOf ?? []),
  ]);
  for (const [name, member] of parts.flatMap(({ properties = {} }) => Object.entries(properties))) {
    const value = resolve(member, description).default;
    if (value === undefined) continue;
    if (JSON.stringify(defaults[name] ?? value) !== JSON.stringify(value)) {
      throw new Error(`${name} has more than one default`);
    }
    defaults[name] = value;
  }
  return defaults;
}
