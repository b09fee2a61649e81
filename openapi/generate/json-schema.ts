import {
  componentName,
  type Description,
  isForbidden,
  type Reaction,
  resolve,
  type Schema,
} from "../reader/reader.ts";
import { emptyObject, type FoldedObject, fold, unfold } from "./folded-object.ts";
import { exclusivePair, objectSchemasOf } from "./variants.ts";

/** The side that checks a body: the client is strict in what it sends, the service forgives what the AMB rows name. */
export type Profile = "client" | "service";

/** The reason why a property is not allowed: in the words of the description, or one that a language has words for. */
export type Reason =
  | string
  | { readonly together: string }
  | { readonly onlyWith: string; readonly values: readonly unknown[] };

const copied = [
  ...["type", "const", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "contains"],
];

/**
 * Turns the schemas of the description into JSON Schema that is made for checking.
 *
 * The description is written for readers: unions, `allOf`, `unevaluatedProperties`.
 * A validator over these reports one slip many times and in the wrong place, so unions become choices (`if`/`then`) by
 * the property that selects the variant, objects are closed once with all names they know, and a property that belongs
 * to another variant is reported where it stands, with the reason.
 */
export function toJsonSchema(description: Description, profile: Profile): Record<string, object> {
  const { namesOf, requires, selectingValues, variantsOf } = objectSchemasOf(description);
  const resolved = (schema: Schema): Schema => resolve(schema, description);
  const unknownNames = profile === "client" ? "error" : "warning";
  return Object.fromEntries(
    Object.entries(description.components.schemas).map(([name, schema]) => [name, convert(schema)]),
  );

  function convert(schema: Schema): object {
    if (isForbidden(schema)) {
      const reason: Reason = schema.description ?? "";
      return { "x-forbidden": { reason, severity: "error" } };
    }
    const component = componentName(schema);
    if (component !== undefined) return { $ref: `#/$defs/${component}` };
    const union = schema.oneOf ?? schema.anyOf;
    if (union !== undefined && schema["x-selected-by"] === undefined) return firstFitting(union);
    return isObject(schema) ? unfold(folded(schema)) : convertValue(schema);
  }

  function convertValue(schema: Schema): object {
    const rules = rulesOf(schema);
    const { "x-unknown-values": unknown, items, not, if: condition, then: consequence } = schema;
    // The listed values say their type, too; a value of another type is reported once.
    const listed = schema.enum !== undefined && unknown === undefined;
    return {
      ...pick(schema, listed ? copied.filter((keyword) => keyword !== "type") : copied),
      ...(items !== undefined && { items: convert(items) }),
      // A value of another type is reported for its type only.
      ...(not !== undefined && { not: { type: schema.type, ...not } }),
      ...(condition !== undefined && when(condition, consequence ?? {})),
      ...(unknown !== undefined && {
        enum: undefined,
        ...when(
          { type: schema.type },
          { "x-known": { values: schema.enum, severity: severityOf(unknown[profile]) } },
        ),
      }),
      ...(rules.length > 0 && { "x-rule": rules }),
    };
  }

  /** A union without a selecting property: the first schema whose required properties are all there, else the last. */
  function firstFitting(union: readonly Schema[]): object {
    const [last = {}, ...others] = union.toReversed();
    return others.reduce(
      (otherwise: object, part) => ({
        ...when({ required: resolved(part).required ?? [] }, convert(part)),
        else: otherwise,
      }),
      convert(last),
    );
  }

  function isObject(schema: Schema): boolean {
    const { type, allOf = [], oneOf = [], anyOf = [] } = schema;
    return (
      type === "object" || [...allOf, ...oneOf, ...anyOf].some((part) => isObject(resolved(part)))
    );
  }

  /** Folds the parts of an object schema into one. */
  function folded(schema: Schema): FoldedObject {
    const whole = emptyObject();
    for (const part of schema.allOf ?? []) {
      const pair = exclusivePair(part);
      if (pair !== undefined) whole.conditions.push(notBoth(pair));
      else if (part.$ref !== undefined) whole.conditions.push(convert(part));
      else fold(whole, folded(part));
    }
    fold(whole, ownPart(schema));
    const isClosed =
      schema.additionalProperties === false || schema.unevaluatedProperties === false;
    if (choose(whole, schema) || isClosed) {
      whole.closed = { known: [...namesOf(schema)].sort(), severity: unknownNames };
    }
    return whole;
  }

  /** The part of an object schema that stands in no `allOf` and no union. */
  function ownPart(schema: Schema): FoldedObject {
    const tolerated = profile === "service" ? schema["x-service-tolerates"] : undefined;
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
      if (tolerated?.empty?.includes(name) !== true) return [name, convert(property)];
      const { minItems: _, ...relaxed } = resolved(property);
      return [name, convert(relaxed)];
    });
    const rules = rulesOf(schema);
    return {
      ...emptyObject(),
      properties: Object.fromEntries(properties),
      required: (schema.required ?? []).filter(
        (name) => tolerated?.missing?.includes(name) !== true,
      ),
      rest: {
        ...pick(schema, ["minProperties", "maxProperties"]),
        ...(schema.dependentRequired !== undefined && { dependencies: schema.dependentRequired }),
        ...(rules.length > 0 && { "x-rule": rules }),
      },
    };
  }

  /** Adds the choice between the variants of a union; returns true if these are closed. */
  function choose(into: FoldedObject, schema: Schema): boolean {
    const variants = variantsOf(schema);
    const selector = schema["x-selected-by"];
    if (variants === undefined || selector === undefined) return false;
    const isForeignTolerated =
      profile === "service" && schema["x-service-tolerates"]?.foreign === true;
    const severity = isForeignTolerated ? "warning" : "error";
    const valuesOf = (own: Schema) => selectingValues(own, selector);
    const byValue = variants.every((variant) => valuesOf(variant.schema));
    if (byValue) {
      into.properties[selector] = { enum: variants.flatMap((one) => valuesOf(one.schema) ?? []) };
      if (variants.every((variant) => requires(variant.schema, selector))) {
        into.required.push(selector);
      }
    }
    const everyName = new Set(variants.flatMap(({ names }) => [...names]));
    const bodies = variants.map(({ schema: own, names }) => {
      const body = folded(own);
      if (byValue) delete body.properties[selector];
      for (const name of everyName) {
        if (names.has(name)) continue;
        const owners = variants.filter((variant) => variant.names.has(name));
        const values = owners.flatMap((owner) => valuesOf(owner.schema));
        const reason: Reason = byValue ? { onlyWith: selector, values } : { together: selector };
        body.properties[name] = { "x-forbidden": { reason, severity } };
      }
      const selected = byValue ? { properties: { [selector]: { enum: valuesOf(own) } } } : {};
      const absent = byValue ? {} : { not: { required: [selector] } };
      const presence = requires(own, selector) ? { required: [selector] } : absent;
      into.conditions.push(
        when({ ...selected, ...presence }, unfold({ ...body, closed: undefined })),
      );
      return body;
    });
    return bodies.some(({ closed }) => closed !== undefined);
  }

  function rulesOf(schema: Schema): object[] {
    return (schema["x-rules"] ?? [])
      .filter((rule) => rule[profile] !== "accept")
      .map(({ id, text, [profile]: reaction }) => ({ id, text, severity: severityOf(reaction) }));
  }
}

function notBoth([first, second]: [string, string]): object {
  const reason: Reason = { together: first };
  return when(
    { required: [first] },
    { properties: { [second]: { "x-forbidden": { reason, severity: "error" } } } },
  );
}

function when(condition: object, consequence: object): object {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  return { if: condition, then: consequence };
}

function severityOf(reaction: Reaction): "error" | "warning" {
  return reaction === "refuse" ? "error" : "warning";
}

function pick(schema: Schema, keywords: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    keywords.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  );
}
