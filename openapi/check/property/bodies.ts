import fc, { type Arbitrary } from "fast-check";
import { type Description, resolve, type Schema } from "../../reader/reader.ts";
import { isObjectSchema, type Shape, shapesOf } from "./shape.ts";

export type JsonObject = Record<string, unknown>;

/** A source of bodies that a schema of the description allows, and the memory of how each object was filled. */
export interface Bodies {
  body: Arbitrary<JsonObject>;
  /** The shape that an object of a body was made from. */
  shapes: WeakMap<object, Shape>;
}

/** Makes bodies from a schema as it stands in the description; `x-rules` are left to chance. */
export function bodiesOf(schema: Schema, description: Description): Bodies {
  const shapes = new WeakMap<object, Shape>();
  return { body: valueFor([schema]) as Arbitrary<JsonObject>, shapes };

  /** A value that all of these schemas allow. */
  function valueFor(parts: Schema[]): Arbitrary<unknown> {
    if (parts.some((part) => isObjectSchema(part, description))) {
      return fc.oneof(...shapesOf({ allOf: parts }, description).map(objectOf));
    }
    const resolved = parts.map((part) => resolve(part, description));
    const merged: Schema = Object.assign({}, ...resolved);
    const excluded = merged.not?.enum;
    if (excluded !== undefined) {
      return numberOf(merged as Limits).filter((value) => !excluded.includes(value));
    }
    const [first, ...others] = resolved.flatMap((part) => (part.enum ? [part.enum] : []));
    if (first !== undefined) {
      merged.enum = first.filter((value) => others.every((list) => list.includes(value)));
    }
    return scalarOf(merged);
  }

  function objectOf(shape: Shape): Arbitrary<JsonObject> {
    const members = [...shape.properties].map(([name, parts]) => [name, valueFor(parts)]);
    return fc
      .record<JsonObject>(Object.fromEntries(members), { requiredKeys: [...shape.required] })
      .map((members) => {
        const object = settle(members, shape);
        shapes.set(object, shape);
        return object;
      })
      .filter((object) => Object.keys(object).length >= shape.minProperties);
  }

  function scalarOf(schema: Schema): Arbitrary<unknown> {
    const known = schema["x-extensible-enum"];
    if (known !== undefined) {
      const any = numberOf(schema as Limits);
      return fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...known) },
        { weight: 1, arbitrary: any },
      );
    }
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if (schema.type === "array") return arrayOf(schema);
    if (schema.type === "string") return textOf(schema as Limits);
    if (schema.type === "integer" || schema.type === "number") return numberOf(schema as Limits);
    throw new Error(`No values for ${JSON.stringify(schema)}`);
  }

  function arrayOf(schema: Schema): Arbitrary<unknown> {
    const { items = {}, contains, minItems = 0, maxItems = 20 } = schema as Limits & Schema;
    const item = valueFor([items]);
    if (contains !== undefined) {
      return fc
        .uniqueArray(item, { maxLength: maxItems })
        .map((list) =>
          list.includes(contains.const) ? list : [contains.const, ...list].slice(0, maxItems),
        );
    }
    const lists = [
      { weight: 8, arbitrary: fc.array(item, { minLength: minItems, maxLength: maxItems }) },
      // Lists of any length, also the longest, without the cost of as many different elements.
      {
        weight: 1,
        arbitrary: fc
          .tuple(item, fc.integer({ min: minItems, max: maxItems }))
          .map(([value, length]) => new Array(length).fill(value)),
      },
    ];
    const alone = (schema.if as { contains?: Schema } | undefined)?.contains?.const;
    if (alone !== undefined) lists.push({ weight: 1, arbitrary: fc.constant([alone]) });
    return fc.oneof(...lists);
  }
}

interface Limits {
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
  type?: string;
}

function numberOf({ type, minimum = 0, maximum = 1_000_000 }: Limits): Arbitrary<number> {
  const between = { min: minimum, max: maximum };
  const any = type === "integer" ? fc.integer(between) : fc.double({ ...between, noNaN: true });
  return fc.oneof(
    { weight: 6, arbitrary: any },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) },
  );
}

function textOf({ minLength = 0, maxLength = 40, pattern }: Limits): Arbitrary<string> {
  if (pattern !== undefined) {
    return fc
      .stringMatching(new RegExp(pattern), { maxLength })
      .filter((text) => text.length >= minLength);
  }
  const short = { minLength, maxLength: Math.min(maxLength, 12) };
  const longest = Math.min(maxLength, 200);
  return fc.oneof(
    { weight: 6, arbitrary: fc.string(short) },
    { weight: 1, arbitrary: fc.string({ ...short, unit: "binary" }) },
    { weight: 1, arbitrary: fc.constantFrom("x".repeat(minLength), "😀".repeat(longest)) },
  );
}

function excludedBy({ not }: Schema): Schema[] {
  return not?.anyOf ?? [];
}

/** Leaves out what must not stand together, what lacks its companion, and what is too much. */
function settle(members: JsonObject, shape: Shape): JsonObject {
  const object = { ...members };
  for (const [name, needed] of shape.dependent) {
    if (!needed.every((other) => other in object)) delete object[name];
  }
  for (const { properties = {}, required = [] } of shape.conditional.flatMap(excludedBy)) {
    const isThere = (name: string) => {
      const fixed = properties[name]?.const;
      return name in object && (fixed === undefined || object[name] === fixed);
    };
    if (required.every(isThere)) delete object[required.at(-1) ?? ""];
  }
  for (const { if: condition, then: consequence } of shape.conditional) {
    const [[name, own] = ["", {}]] = Object.entries(condition?.properties ?? {});
    const isMet = (own.enum ?? [own.const]).includes(object[name]) && name in object;
    const lacks = (needed: string) =>
      !(needed in object) ||
      (Array.isArray(object[needed]) &&
        object[needed].length < (consequence?.properties?.[needed]?.minItems ?? 0));
    if (isMet && consequence?.required?.some(lacks)) delete object[name];
  }
  for (const name of Object.keys(object).slice(shape.maxProperties)) delete object[name];
  return object;
}
