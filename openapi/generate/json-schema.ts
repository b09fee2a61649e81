import {
  componentName,
  type Description,
  isForbidden,
  type Reaction,
  resolve,
  type Schema,
} from "../reader/reader.ts";
import { emptyObject, type FoldedObject, fold, unfold } from "./folded-object.ts";
import { objectSchemasOf } from "./variants.ts";

/** The side that checks a body: the client is strict in what it sends, the service forgives what the AMB rows name. */
export type Profile = "client" | "service";

/** The reason why a property is not allowed: in the words of the description, or one that a language has words for. */
export type Reason =
  | string
  | { readonly together: string }
  | { readonly onlyWith: string; readonly values: readonly unknown[] };

const limits = [
  ...["minimum", "maximum", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems"],
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
  const objects = objectSchemasOf(description);
  const { namesOf, propertyOf, requires, selectingValues, variantsOf } = objects;
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
    if (component !== undefined) {
      const beside = pick(schema, limits);
      const reference = { $ref: `#/$defs/${component}` };
      return Object.keys(beside).length === 0 ? reference : { allOf: [reference, beside] };
    }
    const union = schema.oneOf ?? schema.anyOf;
    if (union !== undefined && schema["x-selected-by"] === undefined) {
      return union.some((part) => isObject(resolved(part))) ? firstFitting(union) : byType(union);
    }
    return isObject(schema) ? unfold(folded(schema)) : convertValue(schema);
  }

  function convertValue(schema: Schema): object {
    const { items, contains, not, if: condition, then: consequence } = schema;
    const rules = rulesOf(schema);
    return {
      ...typeOrValues(schema),
      ...pick(schema, limits),
      ...(items !== undefined && { items: convert(items) }),
      ...(contains !== undefined && { "x-contains": contains.const }),
      // A value of another type is reported for its type only.
      ...(not !== undefined && { not: { type: schema.type, ...not } }),
      ...(condition !== undefined && when(condition, consequence ?? {})),
      ...known(schema, schema["x-extensible-enum"]),
      ...(rules.length > 0 && { "x-rule": rules }),
    };
  }

  /** The listed values say their type, too; a value of another type is reported once. */
  function typeOrValues(schema: Schema, names: Names = valueNames(schema)): object {
    const { type, const: only, enum: listed } = schema;
    const values = only === undefined ? listed : [only];
    if (Object.keys(names).length > 0) return { "x-named": { type, values, names } };
    return values === undefined ? { type } : { enum: values };
  }

  /** Reports a value that is legal, but not known. */
  function known(schema: Schema, values: unknown): object {
    const reaction = schema["x-unknown-values"]?.[profile] ?? "accept";
    return reaction === "accept" ? {} : { "x-known": { values, severity: severityOf(reaction) } };
  }

  /** A union of values of different types. The limits of a type hold for its values only. */
  function byType(union: readonly Schema[]): object {
    const parts = union.map((part) => ({
      ...pick(part, limits),
      ...(part.items !== undefined && { items: convert(part.items) }),
    }));
    return Object.assign({ type: union.map(({ type }) => type) }, ...parts);
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
      if (part.$ref !== undefined) whole.conditions.push(convert(part));
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
    const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      convert(property),
    ]);
    const tolerated = Object.entries(schema["x-missing"] ?? {});
    const missing = tolerated.flatMap(([name, { text, [profile]: reaction }]) =>
      reaction === "accept" ? [] : [{ name, text, severity: severityOf(reaction) }],
    );
    const rules = rulesOf(schema);
    return {
      ...emptyObject(),
      properties: Object.fromEntries(properties),
      required: (schema.required ?? []).filter((name) => schema["x-missing"]?.[name] === undefined),
      conditions: [...consequenceOf(schema), ...exclusionsOf(schema), ...onlyWithOf(schema)],
      rest: {
        ...pick(schema, ["minProperties", "maxProperties"]),
        ...(schema.dependentRequired !== undefined && { dependencies: schema.dependentRequired }),
        ...(missing.length > 0 && { "x-missing": missing }),
        ...(rules.length > 0 && { "x-rule": rules }),
      },
    };
  }

  /** `if` and `then` of an object. */
  function consequenceOf({ if: condition, then: consequence }: Schema): object[] {
    if (condition === undefined || consequence === undefined) return [];
    const reaction = consequence["x-reactions"]?.[profile] ?? "refuse";
    if (reaction === "accept") return [];
    const { required = [], properties = {}, description } = consequence;
    const severity = severityOf(reaction);
    const missing = required.map((name) => ({ name, text: description ?? "", severity }));
    const inner = Object.entries(properties).map(([name, own]) => [name, pick(own, limits)]);
    return [
      when(condition, {
        ...(description === undefined
          ? { required, properties: Object.fromEntries(inner) }
          : { "x-missing": missing }),
      }),
    ];
  }

  /** `not` of an object that says which property a value of another one excludes. */
  function exclusionsOf({ not }: Schema): object[] {
    return (not?.anyOf ?? []).flatMap(({ properties = {}, required = [], ...exclusion }) => {
      const reaction = exclusion["x-reactions"]?.[profile] ?? "refuse";
      if (reaction === "accept") return [];
      const forbidden = { reason: exclusion.description ?? "", severity: severityOf(reaction) };
      const isFixed = (name: string) => properties[name]?.const !== undefined;
      const fixed = required.filter(isFixed);
      const others = required.filter((name) => !isFixed(name));
      const values = fixed.map((name) => [name, { const: properties[name]?.const }]);
      return when(
        { required: fixed, properties: Object.fromEntries(values) },
        {
          properties: Object.fromEntries(
            others.map((name) => [name, { "x-forbidden": forbidden }]),
          ),
        },
      );
    });
  }

  /** Properties that have an effect only with some values of another one. */
  function onlyWithOf({ properties = {} }: Schema): object[] {
    return Object.entries(properties).flatMap(([name, { "x-only-with": onlyWith }]) => {
      if (onlyWith === undefined || onlyWith[profile] === "accept") return [];
      const { property, values, [profile]: reaction } = onlyWith;
      const reason: Reason = { onlyWith: property, values };
      const forbidden = { reason, severity: severityOf(reaction) };
      return [
        {
          if: { required: [property], properties: { [property]: { enum: values } } },
          else: { properties: { [name]: { "x-forbidden": forbidden } } },
        },
      ];
    });
  }

  /** Adds the choice between the variants of a union; returns true if these are closed. */
  function choose(into: FoldedObject, schema: Schema): boolean {
    const variants = variantsOf(schema);
    const selector = schema["x-selected-by"];
    if (variants === undefined || selector === undefined) return false;
    const valuesOf = (own: Schema) => selectingValues(own, selector);
    const values = variants.flatMap((variant) => valuesOf(variant.schema) ?? []);
    const byValue = values.length > 0;
    if (byValue) {
      const own = variants.map((variant) => propertyOf(variant.schema, selector) ?? {});
      // A variant without values is for all others.
      const others = own.find(({ const: only, enum: listed }) => (only ?? listed) === undefined);
      const names = Object.assign({}, ...own.map(valueNames));
      into.properties[selector] = {
        ...typeOrValues(
          { type: own[0]?.type, ...(others === undefined && { enum: values }) },
          names,
        ),
        ...pick(others ?? {}, limits),
        ...known(schema, values),
      };
      if (variants.every((variant) => requires(variant.schema, selector))) {
        into.required.push(selector);
      }
    }
    const everyName = new Set(variants.flatMap(({ names }) => [...names]));
    const bodies = variants.map(({ schema: own, names }) => {
      const body = folded(own);
      if (byValue) delete body.properties[selector];
      body.required = body.required.filter((name) => name !== selector);
      for (const name of everyName) {
        if (names.has(name)) continue;
        const reason: Reason = { together: selector };
        body.properties[name] = { "x-forbidden": { reason, severity: "error" } };
      }
      const presence = requires(own, selector) ? { required: [selector] } : {};
      const condition = byValue
        ? { ...presence, properties: { [selector]: selecting(valuesOf(own), values) } }
        : { ...(requires(own, selector) ? presence : { not: { required: [selector] } }) };
      into.conditions.push(when(condition, unfold({ ...body, closed: undefined })));
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

type Names = Readonly<Record<string, unknown>>;

/** The numbers of an enumeration by their names. */
function valueNames(schema: Schema): Names {
  if (schema.type !== "integer") return {};
  const values = schema.enum ?? schema["x-extensible-enum"] ?? [schema.const];
  const names = schema["x-enum-varnames"] ?? [];
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** Holds for the values that select a variant, or for all but the known ones. */
function selecting(values: unknown[] | undefined, known: readonly unknown[]): object {
  return values === undefined ? { type: "integer", not: { enum: known } } : { enum: values };
}

function when(condition: object, consequence: object): object {
  // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
  return { if: condition, then: consequence };
}

function severityOf(reaction: Reaction): "error" | "warning" {
  if (reaction === "refuse") return "error";
  if (reaction === "warn") return "warning";
  throw new Error(`A reaction must be refuse, warn or accept, not ${reaction}`);
}

function pick(schema: Schema, keywords: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    keywords.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  );
}
