import {
  type Content,
  type Description,
  isForbidden,
  resolve,
  type Schema,
} from "@cloud-recording/openapi/reader";
import { rulesOf } from "../src/operations/property-rows.ts";
import { type Texts, textsIn } from "../src/operations/texts.ts";

/**
 * The description as Redoc can show all of it.
 *
 * Redoc shows no rule of `x-rules`, `not`, `if` and `dependentRequired`, one text of several that `allOf` brings together,
 * and of a union only the text of the variant that is chosen.
 * So rules become items of the text beside them, parts become one object, and each variant begins with the text of its union.
 * It is for reading only: nothing is published but the page.
 *
 * @param description with the meanings of values in `x-enumDescriptions`
 */
export function renderingOverlay(description: Description, language: string): Description {
  const context = { description, words: textsIn(language) };
  const { components, paths } = description;
  return {
    ...described(description, context),
    paths: described(paths, context),
    components: {
      ...described(components, context),
      schemas: Object.fromEntries(
        Object.entries(components.schemas).map(([name, schema]) => [
          name,
          rendered(schema, context),
        ]),
      ),
    },
  };
}

interface Context {
  readonly description: Description;
  readonly words: Texts;
}

/** Whatever has a body, links to calls that follow, or a page elsewhere: Redoc shows none of their texts. */
interface Described {
  readonly description?: string;
  readonly content?: Content;
  readonly links?: Readonly<
    Record<string, { readonly $ref: string } | { readonly description: string }>
  >;
  readonly externalDocs?: { readonly description: string; readonly url: string };
}

/** Adds to the texts of bodies, responses and operations what Redoc does not show beside them. */
function described<Node>(node: Node, context: Context): Node {
  if (Array.isArray(node)) return node.map((item) => described(item, context)) as Node;
  if (typeof node !== "object" || node === null) return node;
  const inner = Object.entries(node).map(([name, value]) => [
    name,
    // Schemas are rendered by themselves, and samples are what they are.
    name === "schemas" || name.startsWith("x-") ? value : described(value, context),
  ]);
  const { description, content = {}, links = {}, externalDocs } = node as Described;
  // The page elsewhere of a tag is shown.
  const isTag = "name" in node && !("in" in node);
  const text = joined([
    description,
    ...Object.values(content).flatMap(({ schema }) => bodyTexts(schema, context)),
    Object.values(links)
      .map((link) => `- ${resolve(link, context.description).description}`)
      .join("\n"),
    externalDocs && !isTag ? `[${externalDocs.description}](${externalDocs.url})` : undefined,
  ]);
  return { ...Object.fromEntries(inner), ...(text !== "" && { description: text }) };
}

/** The texts of a body, and of its variants if it has some: of a whole body, Redoc shows the properties only. */
function bodyTexts(schema: Schema, context: Context): (string | undefined)[] {
  const { description, oneOf = [] } = resolve(schema, context.description);
  const variants = oneOf.map((variant) => {
    const parts = partsOf(variant, context);
    return `**${parts[0]?.title}**: ${textOf(parts, parts[0]?.description, context)}`;
  });
  return [description, ...variants];
}

/** Keywords that Redoc does not read, or reads wrongly. */
const unread = ["if", "then", "not", "contains", "dependentRequired"];

function rendered(schema: Schema, context: Context): Schema {
  const parts = partsOf(schema, context);
  const { properties, items, oneOf, anyOf, ...whole } = merged(parts);
  for (const keyword of unread) delete whole[keyword];
  const element = items && partsOf(items, context).some((part) => part.properties);
  const text = joined([
    textOf(parts, schema.description, context),
    // Of the elements of an array, Redoc shows the properties only.
    element ? items && resolve(items, context.description).description : undefined,
  ]);
  const union = (variants: readonly Schema[]) =>
    variants.map((variant) => {
      const one = rendered(resolve(variant, context.description), context);
      // Of a variant that is no object, Redoc shows the type only.
      const pattern = one.pattern && `${context.words.limits.pattern} \`${one.pattern}\``;
      return { ...one, description: joined([text, one.description, pattern as string]) };
    });
  return {
    ...whole,
    ...(text !== "" && { description: text }),
    ...(properties && { properties: propertiesOf(properties, parts, context) }),
    ...(items && { items: items.$ref ? items : rendered(items, context) }),
    ...(oneOf && { oneOf: union(oneOf) }),
    ...(anyOf && { anyOf: union(anyOf) }),
    ...enumeration(whole),
  };
}

/** A schema and the parts of its `allOf`, one after the other. */
function partsOf(schema: Schema, context: Context): Schema[] {
  const { allOf = [], ...own } = resolve(schema, context.description);
  return [own, ...allOf.flatMap((part) => partsOf(part, context))];
}

/** One schema that says what all parts say; a part that narrows a property of another one comes first. */
function merged(parts: readonly Schema[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const part of parts) {
    for (const [name, property] of Object.entries(part.properties ?? {})) {
      const before = properties[name];
      properties[name] = before === undefined ? property : { allOf: [before, property] };
    }
  }
  const required = [...new Set(parts.flatMap((part) => part.required ?? []))];
  return {
    // The texts of a property's own schema win over those of its parts.
    ...(Object.assign({}, ...parts.toReversed()) as Schema),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

/** Properties with what their object says of them, and without those that are not allowed. */
function propertiesOf(
  properties: Readonly<Record<string, Schema>>,
  parts: readonly Schema[],
  context: Context,
): Record<string, Schema> {
  const missing = Object.assign({}, ...parts.map((part) => part["x-missing"] ?? {}));
  const shown = Object.entries(properties).filter(
    ([, property]) => !partsOf(property, context).some(isForbidden),
  );
  return Object.fromEntries(
    shown.map(([name, property]) => {
      const rule = missing[name] as { readonly text: string } | undefined;
      const isReference = property.$ref !== undefined && Object.keys(property).length === 1;
      if (rule === undefined && isReference) return [name, property];
      const one = rendered(property, context);
      const text = joined([one.description, rule?.text]);
      return [name, text === "" ? one : { ...one, description: text }];
    }),
  );
}

/** All that is said of a schema: its texts, its rules, and the properties that are not allowed or never set. */
function textOf(parts: readonly Schema[], own: string | undefined, context: Context): string {
  const { words } = context;
  const rules = parts.flatMap(rulesOf).map(({ text, client, service }) => {
    return `- ${text} ${words.reaction(words.reactions[client], words.reactions[service])}`;
  });
  const onlyWith = parts.flatMap((part) => part["x-only-with"] ?? []);
  const effects = onlyWith.map(({ property, values }) => {
    return `- ${words.onlyWith(property, values.map((value) => `\`${value}\``).join(words.separator))}`;
  });
  const forbidden = parts
    .flatMap((part) => Object.entries(part.properties ?? {}))
    .filter(([, property]) => isForbidden(property) || property.type === "null")
    .map(([name, { description }]) => `- \`${name}\`: ${description ?? words.forbidden}`);
  return joined([
    own,
    ...parts.map((part) => part.description),
    [...effects, ...rules, ...forbidden].join("\n"),
  ]);
}

/** Texts as paragraphs, each once. */
function joined(texts: readonly (string | undefined)[]): string {
  return [...new Set(texts.flatMap((text) => (text ? [paragraphs(text)] : [])))].join("\n\n");
}

/** Lines of the description are paragraphs, but for those of lists. */
function paragraphs(text: string): string {
  return text.replaceAll(/\n+(?![-\d])/g, "\n\n");
}

/** The values of an enumeration, each with its cause and its remedy if it is an error. */
function enumeration({ "x-enumDescriptions": meanings, "x-errors": errors }: Schema): Schema {
  if (meanings === undefined || errors === undefined) return {};
  const rows = Object.entries(meanings).map(([value, meaning]) => {
    const { cause = "", remedy = "" } = errors[value] ?? {};
    return [value, [meaning, cause, remedy].join(" ").replaceAll("\n", " ")];
  });
  return { "x-enumDescriptions": Object.fromEntries(rows) };
}
