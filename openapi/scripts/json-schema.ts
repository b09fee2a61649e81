import {
  componentName,
  type Description,
  type Reaction,
  resolve,
  type Schema,
} from "./description.ts";
import {
  exclusivePair,
  isForbidden,
  memberNames,
  requires,
  selectingValues,
  variantsOf,
} from "./variants.ts";

/** Whose view of the rules: the client is strict in what it sends, the service forgives what the AMB rows name. */
export type Profile = "client" | "service";

type Schemas = Description["components"]["schemas"];

/** Why a member is not allowed: in the words of the description, or as one of the reasons that a language has words for. */
export type Reason =
  | string
  | { readonly together: string }
  | { readonly onlyWith: string; readonly values: readonly unknown[] };

/** An object schema with its allOf and unions folded in, on the way to JSON Schema. */
interface Folded {
  properties: Record<string, unknown>;
  required: string[];
  conditions: object[];
  rest: Record<string, unknown>;
  known: Set<string>;
  closed: boolean;
}

/**
 * Turns the schemas of the description into JSON Schema that is made for checking.
 *
 * The description is written for readers: unions, `allOf`, `unevaluatedProperties`.
 * A validator over these reports one slip many times and in the wrong place, so unions become choices (`if`/`then`) by
 * the member that selects the variant, objects are closed once with all names they know, and a member that belongs to
 * another variant is reported where it stands, with the reason.
 */
export function toJsonSchema(schemas: Schemas, profile: Profile): Record<string, object> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, convert(schema, schemas, profile)]),
  );
}

const copied = [
  ...["type", "const", "enum", "minimum", "maximum", "minLength", "maxLength", "pattern"],
  ...["minItems", "maxItems", "minProperties", "maxProperties", "contains"],
];

function convert(schema: Schema, schemas: Schemas, profile: Profile): object {
  if (isForbidden(schema)) {
    const reason: Reason = schema.description ?? "";
    return { "x-forbidden": { reason, severity: "error" } };
  }
  const component = componentName(schema);
  if (component !== undefined) return { $ref: `#/$defs/${component}` };
  const union = schema.oneOf ?? schema.anyOf;
  if (union !== undefined && schema["x-selected-by"] === undefined) {
    return firstFitting(union, schemas, profile);
  }
  if (isObject(schema, schemas)) return unfold(fold(schema, schemas, profile));
  const rules = rulesOf(schema, profile);
  const { "x-unknown-values": unknown, items, not, if: condition, then: consequence } = schema;
  // The listed values say their type, too; a value of another type is reported once.
  const listed = schema.enum !== undefined && unknown === undefined;
  return {
    ...pick(schema, listed ? copied.filter((keyword) => keyword !== "type") : copied),
    ...(items !== undefined && { items: convert(items, schemas, profile) }),
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

/** A union without a selecting member: the first schema whose required members are all there, else the last. */
function firstFitting(union: Schema[], schemas: Schemas, profile: Profile): object {
  const [last = {}, ...others] = union.toReversed();
  return others.reduce(
    (otherwise: object, part) => ({
      ...when({ required: resolve(part, schemas).required ?? [] }, convert(part, schemas, profile)),
      else: otherwise,
    }),
    convert(last, schemas, profile),
  );
}

function isObject(schema: Schema, schemas: Schemas): boolean {
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return (
    schema.type === "object" || parts.some((part) => isObject(resolve(part, schemas), schemas))
  );
}

/** Folds the parts of an object schema into one. */
function fold(schema: Schema, schemas: Schemas, profile: Profile): Folded {
  const folded: Folded = {
    properties: {},
    required: [],
    conditions: [],
    rest: {},
    known: memberNames(schema, schemas),
    closed: schema.additionalProperties === false || schema.unevaluatedProperties === false,
  };
  for (const part of schema.allOf ?? []) {
    const pair = exclusivePair(part);
    if (pair !== undefined) folded.conditions.push(notBoth(pair));
    else if (part.$ref !== undefined) folded.conditions.push(convert(part, schemas, profile));
    else merge(folded, fold(part, schemas, profile));
  }
  const tolerated = profile === "service" ? schema["x-service-tolerates"] : undefined;
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const empty = tolerated?.empty?.includes(name) === true;
    const { minItems: _, ...relaxed } = resolve(property, schemas);
    const { $ref: _ref, ...target } = empty ? relaxed : property;
    return [name, convert(empty ? target : property, schemas, profile)];
  });
  const rules = rulesOf(schema, profile);
  merge(folded, {
    ...folded,
    properties: Object.fromEntries(properties),
    required: (schema.required ?? []).filter((name) => tolerated?.missing?.includes(name) !== true),
    conditions: [],
    rest: {
      ...pick(schema, ["minProperties", "maxProperties"]),
      ...(schema.dependentRequired !== undefined && { dependencies: schema.dependentRequired }),
      ...(rules.length > 0 && { "x-rule": rules }),
      ...(folded.closed && { "x-closed": profile }),
    },
  });
  choose(folded, schema, schemas, profile);
  return folded;
}

function merge(into: Folded, part: Folded): void {
  for (const [name, property] of Object.entries(part.properties)) {
    const before = into.properties[name];
    into.properties[name] = before === undefined ? property : { allOf: [before, property] };
  }
  into.required = [...new Set([...into.required, ...part.required])];
  into.conditions.push(...part.conditions);
  const rules = [into.rest["x-rule"] ?? [], part.rest["x-rule"] ?? []].flat();
  into.rest = { ...into.rest, ...part.rest, ...(rules.length > 0 && { "x-rule": rules }) };
}

/** Adds the choice between the variants of a union. */
function choose(into: Folded, schema: Schema, schemas: Schemas, profile: Profile): void {
  const variants = variantsOf(schema, schemas);
  const member = schema["x-selected-by"];
  if (variants === undefined || member === undefined) return;
  const foreign =
    profile === "service" && schema["x-service-tolerates"]?.foreign === true ? "warning" : "error";
  const byValue = variants.every(({ schema: own }) => selectingValues(own, member, schemas));
  const everyName = new Set(variants.flatMap((variant) => [...variant.names]));
  if (byValue) {
    const values = variants.flatMap(
      ({ schema: own }) => selectingValues(own, member, schemas) ?? [],
    );
    into.properties[member] = { enum: values };
    if (variants.every(({ schema: own }) => requires(own, member, schemas))) {
      into.required.push(member);
    }
  }
  for (const { schema: own, names } of variants) {
    const selected = byValue
      ? { properties: { [member]: { enum: selectingValues(own, member, schemas) } } }
      : {};
    const needed = requires(own, member, schemas);
    const absent = byValue ? {} : { not: { required: [member] } };
    const body = fold(own, schemas, profile);
    if (byValue) delete body.properties[member];
    for (const name of everyName) {
      if (names.has(name)) continue;
      const owners = variants.filter((variant) => variant.names.has(name));
      const values = owners.flatMap((owner) => selectingValues(owner.schema, member, schemas));
      const reason: Reason = byValue ? { onlyWith: member, values } : { together: member };
      body.properties[name] = { "x-forbidden": { reason, severity: foreign } };
    }
    into.closed ||= body.closed;
    delete body.rest["x-closed"];
    into.conditions.push(
      when(
        { ...selected, ...(needed ? { required: [member] } : absent) },
        unfold({ ...body, known: new Set() }),
      ),
    );
  }
  if (into.closed) into.rest["x-closed"] = profile;
}

function unfold({ properties, required, conditions, rest, known }: Folded): object {
  const { "x-closed": profile, ...others } = rest;
  return {
    type: "object",
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
    ...(conditions.length > 0 && { allOf: conditions }),
    ...others,
    ...(profile !== undefined && {
      "x-closed": {
        known: [...known].sort(),
        severity: profile === "client" ? "error" : "warning",
      },
    }),
  };
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

function rulesOf(schema: Schema, profile: Profile): object[] {
  return (schema["x-rules"] ?? [])
    .filter((rule) => rule[profile] !== "accept")
    .map(({ id, text, [profile]: reaction }) => ({ id, text, severity: severityOf(reaction) }));
}

function severityOf(reaction: Reaction): "error" | "warning" {
  return reaction === "refuse" ? "error" : "warning";
}

function pick(schema: Schema, keywords: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    keywords.filter((key) => schema[key] !== undefined).map((key) => [key, schema[key]]),
  );
}
