/** A part of the description, as JSON. */
type Json = Readonly<Record<string, unknown>>;

/** A description, as far as its Markdown tells it. */
export interface Description {
  readonly info: { readonly title: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: object;
  readonly components: object;
}

/** The words around what the description says. */
export interface Words {
  readonly parameters: string;
  readonly body: string;
  readonly responses: string;
  readonly whole: string;
}

/**
 * The Markdown twin of the reference: every operation with its parameters, examples, answers and a command.
 *
 * Redoc draws the page itself from the same description.
 */
export function referenceTwin(description: Description, words: Words): string {
  const { info, tags, paths } = description;
  const operations = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, Json>)
      .filter(([, operation]) => "operationId" in operation)
      .map(([method, operation]) => ({
        tag: (operation.tags as string[])[0],
        text: operationText(description, words, `${method.toUpperCase()} ${path}`, {
          ...operation,
          parameters: [
            ...(((item as Json).parameters ?? []) as Json[]),
            ...((operation.parameters ?? []) as Json[]),
          ],
        }),
      })),
  );
  const sections = tags.map(({ name, description: text }) => {
    const own = operations.filter(({ tag }) => tag === name).map((operation) => operation.text);
    return [`## ${name}`, text, ...own].join("\n\n");
  });
  return `${[`# ${info.title}`, info.description.trim(), words.whole, ...sections].join("\n\n")}\n`;
}

function operationText(
  description: Description,
  words: Words,
  call: string,
  operation: Json,
): string {
  const resolve = (value: unknown): Json => {
    const { $ref } = value as Json;
    if (typeof $ref !== "string") return value as Json;
    const steps = $ref.split("/").slice(1);
    return resolve(steps.reduce<unknown>((found, step) => (found as Json)[step], description));
  };
  const parameters = (operation.parameters as Json[]).map(resolve);
  const content = resolve(operation.requestBody ?? {}).content as Record<string, Json> | undefined;
  const bodies = Object.values(content ?? {}).flatMap(({ examples }) =>
    Object.values(examples as Json).map(resolve),
  );
  const responses = Object.entries(operation.responses as Json);
  const samples = operation["x-codeSamples"] as { lang: string; source: string }[];
  const command = samples.find(({ source }) => source.startsWith("curl"));
  return [
    `### ${operation.summary}`,
    `\`${call}\``,
    String(operation.description).trim(),
    `**${words.parameters}**`,
    parameters.map(({ name, description: text }) => `- \`${name}\`: ${oneLine(text)}`).join("\n"),
    ...bodies.flatMap(({ summary, value }) => [
      `**${words.body}**: ${summary}`,
      `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``,
    ]),
    `**${words.responses}**`,
    responses
      .map(([status, response]) => `- ${status}: ${oneLine(resolve(response).description)}`)
      .join("\n"),
    ...(command ? [`\`\`\`sh\n${command.source.trim()}\n\`\`\``] : []),
  ].join("\n\n");
}

function oneLine(text: unknown): string {
  return String(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, " ");
}
