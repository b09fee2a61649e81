import { type Description, isForbidden, resolve, type Schema } from "../../reader/reader.ts";

/** One way to fill an object schema: all `allOf` taken together, one schema chosen of every union. */
export interface Shape {
  /** The schemas that hold for each member, together. */
  properties: Map<string, Schema[]>;
  required: Set<string>;
  /** Schemas with `if` or `not`. */
  conditional: Schema[];
  /** Members that need other members. */
  dependent: [string, string[]][];
  minProperties: number;
  maxProperties: number;
  /** Members that are known, but belong to another choice or are forbidden. */
  foreign: Set<string>;
  /** Members that select a choice: with or without them, another choice may hold. */
  selectors: Set<string>;
}

/** Every way to fill an object schema, read from the description as it stands. */
export function shapesOf(schema: Schema, description: Description): Shape[] {
  const resolved = resolve(schema, description);
  let shapes = [ownShape(resolved)];
  for (const part of resolved.allOf ?? []) {
    shapes = product(shapes, shapesOf(part, description));
  }
  const union = resolved.oneOf ?? resolved.anyOf;
  if (union === undefined) return shapes;
  const choices = union.flatMap((part) => shapesOf(part, description));
  addForeign(choices, resolved["x-selected-by"] ?? "");
  return product(shapes, choices);
}

/** Whether a schema describes objects. */
export function isObjectSchema(schema: Schema, description: Description): boolean {
  const { type, allOf = [], oneOf = [], anyOf = [] } = resolve(schema, description);
  return (
    type === "object" ||
    [...allOf, ...oneOf, ...anyOf].some((part) => isObjectSchema(part, description))
  );
}

function ownShape(schema: Schema): Shape {
  const members = Object.entries(schema.properties ?? {});
  const isAllowed = ([, member]: [string, Schema]) => !isForbidden(member);
  return {
    properties: new Map(members.filter(isAllowed).map(([name, member]) => [name, [member]])),
    required: new Set(schema.required),
    conditional: schema.if === undefined && schema.not === undefined ? [] : [schema],
    dependent: Object.entries(schema.dependentRequired ?? {}),
    minProperties: schema.minProperties ?? 0,
    maxProperties: schema.maxProperties ?? Number.POSITIVE_INFINITY,
    foreign: new Set(members.filter((member) => !isAllowed(member)).map(([name]) => name)),
    selectors: new Set(),
  };
}

function product(ones: Shape[], others: Shape[]): Shape[] {
  return ones.flatMap((one) => others.map((other) => both(one, other)));
}

function both(one: Shape, other: Shape): Shape {
  const properties = new Map(one.properties);
  for (const [name, schemas] of other.properties) {
    properties.set(name, [...(properties.get(name) ?? []), ...schemas]);
  }
  return {
    properties,
    required: new Set([...one.required, ...other.required]),
    conditional: [...one.conditional, ...other.conditional],
    dependent: [...one.dependent, ...other.dependent],
    minProperties: Math.max(one.minProperties, other.minProperties),
    maxProperties: Math.min(one.maxProperties, other.maxProperties),
    foreign: new Set([...one.foreign, ...other.foreign]),
    selectors: new Set([...one.selectors, ...other.selectors]),
  };
}

function addForeign(choices: Shape[], selector: string): void {
  const names = new Set(choices.flatMap(({ properties }) => [...properties.keys()]));
  for (const choice of choices) {
    choice.selectors.add(selector);
    for (const name of names) {
      if (name !== selector && !choice.properties.has(name)) choice.foreign.add(name);
    }
  }
}
