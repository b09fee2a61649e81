import { valueAt } from "@cloud-recording/openapi/reader";

export type Json = Readonly<Record<string, unknown>>;

/** Something that the description says of a property, or of an operation. */
export interface Statement {
  /** Where the page has to say it: the path of a property, or undefined for anywhere. */
  readonly property: string | undefined;
  readonly kind: string;
  readonly text: string;
}

/** Keywords whose value is a text for readers. */
const texts = new Set(["description", "text", "cause", "remedy"]);
/** Keywords whose value limits or replaces the value of a property. */
export const values = new Set([
  ...["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties"],
  ...["pattern", "default", "const"],
]);
/** Samples stand beside the text; ids are for the maintainers. */
const unread = new Set([
  "x-codeSamples",
  "examples",
  "example",
  "x-requirements",
  "x-guides",
  "x-limits",
]);
/** Conditions, which a page says in the words of their description. */
const conditions = new Set(["if", "then", "not", "contains", "dependentRequired"]);

/**
 * Everything that the description says of an operation, found by walking through it with no knowledge of its pages.
 *
 * @param chosen the variant that the page shows
 */
export function statements(
  document: Json,
  operation: Json,
  chosen: string | undefined,
): Statement[] {
  const found = new Map<string, Statement>();
  const add = (property: string | undefined, kind: string, value: unknown) => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    found.set(JSON.stringify([property, kind, text]), { property, kind, text });
  };
  const resolved = ({ $ref, ...beside }: Json): Json =>
    typeof $ref === "string"
      ? { ...resolved(valueAt(document, $ref.slice(1)) as Json), ...beside }
      : beside;
  const errors = new Set(
    Object.values(operation.responses as Json).flatMap((response) =>
      Object.values(resolved(response as Json).content as Json).flatMap((content) =>
        Object.values((content as Json).examples as Json).map((example) => {
          const { code, message } = resolved(example as Json).value as Json;
          return String(code ?? message);
        }),
      ),
    ),
  );
  /** The values that all parts of an object allow, by property. */
  const allowed = new Map<string, ReadonlySet<unknown>>();
  const narrow = (parts: readonly Json[], inside: (name: string) => string) => {
    for (const part of parts.map(resolved)) {
      for (const [name, schema] of Object.entries((part.properties ?? {}) as Json)) {
        const { enum: own } = resolved(schema as Json) as { readonly enum?: unknown[] };
        if (own === undefined) continue;
        const before = allowed.get(inside(name));
        allowed.set(inside(name), new Set(before ? own.filter((value) => before.has(value)) : own));
      }
    }
  };
  const walk = (node: unknown, property: string | undefined): void => {
    if (Array.isArray(node)) {
      for (const item of node) walk(item, property);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const inside = (name: string) => (property === undefined ? name : `${property}.${name}`);
    for (const [keyword, value] of Object.entries(resolved(node as Json))) {
      if (unread.has(keyword)) continue;
      if (values.has(keyword) || (texts.has(keyword) && typeof value === "string")) {
        add(property, keyword, value);
      } else if (keyword === "x-enumDescriptions") {
        for (const [name, meaning] of Object.entries(value as Json)) {
          const some = allowed.get(property ?? "");
          if (some === undefined || [...some].some((one) => String(one) === name)) {
            add(property, keyword, meaning);
          }
        }
      } else if (keyword === "x-errors") {
        // The page of errors has all of them; this one those that the operation returns.
        for (const [code, row] of Object.entries(value as Json)) {
          if (errors.has(code)) walk(row, undefined);
        }
      } else if (keyword === "properties" || keyword === "x-missing") {
        for (const [name, schema] of Object.entries(value as Json)) walk(schema, inside(name));
      } else if (keyword === "items") walk(value, `${property ?? ""}[]`);
      else if (conditions.has(keyword))
        conditionTexts(value, (text) => add(property, keyword, text));
      else if (keyword === "oneOf" && JSON.stringify(value).includes(`"${chosen}"`)) {
        walk({ $ref: chosen }, property);
      } else {
        if (keyword === "allOf") narrow(value as Json[], inside);
        walk(value, property);
      }
    }
  };
  walk({ ...operation, security: (document.components as Json).securitySchemes }, undefined);
  return [...found.values()];
}

/** The texts of a condition, such as the `then` of an `if`. */
function conditionTexts(condition: unknown, add: (text: string) => void): void {
  const { description, anyOf = [] } = condition as { description?: string; anyOf?: unknown[] };
  if (description !== undefined) add(description);
  for (const one of anyOf) conditionTexts(one, add);
}

/** A text without its marks of Markdown and its spaces. */
export function plain(text: string): string {
  return text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/^\d+\. /gm, "")
    .replaceAll(/[`\s]/g, "");
}
