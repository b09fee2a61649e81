import { type Description, isForbidden, type RuleRow, type Schema } from "../reader/reader.ts";
import { withMeanings } from "./meanings.ts";

type Properties = Record<string, Schema>;

/** Extensions that only the programs of this repository read. */
const buildOnly = new Set([
  ...["x-limits", "x-missing", "x-only-with", "x-reactions", "x-requirements", "x-selected-by"],
  ...["x-unknown-values", "x-windows"],
]);

/**
 * The description as it is published, for the tools of others.
 *
 * It allows the same bodies as the annotated description, without what these tools stumble over:
 *
 * - Extensions that only this repository reads are left out.
 * - A property that is listed only to forbid it (`not: {}`) is left out: its object is closed and forbids it anyway.
 * - `if` and `then` of an object become a `not`: beside `properties` in an `allOf`, they make linters and validators
 *   report properties of the other parts.
 * - The meanings of values stand in `description`, because most tools show nothing else.
 */
export function plainDescription(annotated: Description): Description {
  const { schemas } = annotated.components;
  const onlyForbid = Object.keys(schemas).filter((name) => forbidsOnly(schemas[name] ?? {}));
  const references = new Set(onlyForbid.map((name) => `#/components/schemas/${name}`));
  const kept = Object.entries(schemas).filter(([name]) => !onlyForbid.includes(name));
  const components = { ...annotated.components, schemas: Object.fromEntries(kept) };
  return plain({ ...annotated, components }, references) as Description;
}

function plain(node: unknown, dropped: ReadonlySet<string>): unknown {
  if (Array.isArray(node)) {
    const items = node.filter((item) => !dropped.has((item as Schema | null)?.$ref ?? ""));
    return items.map((item) => plain(item, dropped));
  }
  if (typeof node !== "object" || node === null) return node;
  const members = Object.entries(withoutConditions(node as Schema)).flatMap(([name, member]) => {
    if (buildOnly.has(name)) return [];
    if (name === "properties") return [[name, plain(allowed(member as Properties), dropped)]];
    const own = name === "x-rules" ? (member as RuleRow[]).map(forReaders) : member;
    return [[name, plain(own, dropped)]];
  });
  return withMeanings(Object.fromEntries(members));
}

/** An object schema whose `if` and `then` are said by `not`: never the condition without its consequence. */
function withoutConditions(schema: Schema): Schema {
  const { if: condition, then: consequence, ...others } = schema;
  if (schema.properties === undefined || !condition || !consequence) return schema;
  const { required = [], properties = {} } = consequence;
  const missing = required.map((name) => ({ ...condition, not: requiring(name) }));
  const short = Object.entries(properties).flatMap(([name, { minItems }]) =>
    minItems === undefined ? [] : [both(condition, atMost(name, minItems - 1))],
  );
  return { ...others, not: { anyOf: [...missing, ...short, ...(others.not?.anyOf ?? [])] } };
}

function requiring(name: string): Schema {
  return { required: [name], properties: { [name]: {} } };
}

function atMost(name: string, maxItems: number): Schema {
  return { required: [name], properties: { [name]: { type: "array", maxItems, items: {} } } };
}

function both(one: Schema, other: Schema): Schema {
  return {
    required: [...(one.required ?? []), ...(other.required ?? [])],
    properties: { ...one.properties, ...other.properties },
  };
}

/** The properties of an object that are not forbidden. */
function allowed(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([, own]) => !isForbidden(own)));
}

/** True for a schema that has no other purpose than to forbid properties. */
function forbidsOnly({ properties }: Schema): boolean {
  return properties !== undefined && Object.values(properties).every(isForbidden);
}

function forReaders({ id, text }: RuleRow): object {
  return { id, text };
}
