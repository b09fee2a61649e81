import {
  type Description,
  isForbidden,
  type Reaction,
  resolve,
  type Schema,
} from "@cloud-recording/openapi/reader";
import type { DescribedValue } from "../components/description.ts";

/** A property of a body, as a page lists it. */
export interface PropertyRow {
  /** Names from the body down to the property, such as `clientRequest.token`; `[]` stands for each element. */
  readonly path: string;
  /** Titles of the variants that the property is like this in, if it differs between variants. */
  readonly variants: readonly string[];
  readonly types: readonly string[];
  readonly presence: "required" | "optional" | "forbidden";
  readonly texts: readonly string[];
  /** Variants of an object, to choose one of. */
  readonly choices: readonly Choice[];
  readonly defaults: readonly unknown[];
  /** Schemas that limit the value, each with its keywords. */
  readonly limits: readonly Limit[];
  readonly values: readonly DescribedValue[];
  readonly rules: readonly Rule[];
  /** Pages that say more. */
  readonly links: readonly ExternalLink[];
}

/** A page outside of the site. */
export interface ExternalLink {
  readonly description: string;
  readonly url: string;
}

/** A variant of an object. */
export interface Choice {
  readonly title: string;
  readonly text: string;
}

/** Keywords that limit a value, or each element of it. */
export interface Limit {
  readonly schema: Schema;
  readonly isOfElements: boolean;
}

/** A rule beyond the type, and what client and service do about a request that breaks it. */
export interface Rule {
  readonly text: string;
  readonly client: Reaction;
  readonly service: Reaction;
}

interface Context {
  readonly description: Description;
  /** The variant to follow where the settings of a request have several. */
  readonly chosen: Schema | undefined;
}

interface Place {
  readonly path: string;
  readonly variants: readonly string[];
  readonly presence: PropertyRow["presence"];
  readonly rules: readonly Rule[];
}

/**
 * The rows of a body: the body itself, whose path is empty, then every property from the top down.
 *
 * @param chosen the variant to follow where `clientRequest` has several
 */
export function propertyRows(
  schema: Schema,
  description: Description,
  chosen?: Schema | undefined,
): PropertyRow[] {
  const place: Place = { path: "", variants: [], presence: "required", rules: [] };
  return rowsOf([schema], place, { description, chosen });
}

function rowsOf(schemas: readonly Schema[], place: Place, context: Context): PropertyRow[] {
  const parts = schemas.flatMap((schema) => partsOf(schema, context));
  const choices = parts.flatMap((part) => choicesOf(part));
  const objects = choices.filter((choice) => isObject(choice, context));
  const scalars = choices
    .filter((choice) => !objects.includes(choice))
    .flatMap((choice) => partsOf(choice, context));
  const own = [...parts, ...scalars];
  const elements = own.flatMap(({ items }) => (items ? partsOf(items, context) : []));
  const areObjects = elements.some(({ properties }) => properties);
  const described = areObjects ? own : [...own, ...elements];
  const row: PropertyRow = {
    ...place,
    types: typesOf(own, elements, objects.length > 0),
    texts: withoutRepetition([
      ...described.flatMap(({ description }) => description ?? []),
      ...objects.flatMap((choice) => sharedTexts(choice, context)),
    ]),
    choices: objects.map((choice): Choice => {
      const { title = "", description: text = "" } = resolve(choice, context.description);
      return { title, text };
    }),
    defaults: unique(own.flatMap((part) => ("default" in part ? [part.default] : []))),
    limits: [
      ...own.map((schema) => ({ schema, isOfElements: false })),
      ...(areObjects ? [] : elements.map((schema) => ({ schema, isOfElements: true }))),
    ],
    values: valuesOf(described),
    rules: uniqueRules([
      ...place.rules,
      ...described.flatMap(rulesOf),
      ...objects.flatMap((choice) => partsOf(choice, context).flatMap(rulesOf)),
    ]),
    links: described.flatMap(({ externalDocs }) =>
      externalDocs ? [externalDocs as ExternalLink] : [],
    ),
  };
  const inner = (inside: readonly Schema[], prefix: string) =>
    propertiesOf(inside, { ...place, path: prefix }, context);
  return [
    row,
    ...inner(parts, place.path),
    ...(areObjects ? elementRows(elements, place, context) : []),
    ...variantRows(objects, place, context),
  ];
}

/** The rows of the properties of an object that is described in several parts. */
function propertiesOf(parts: readonly Schema[], place: Place, context: Context): PropertyRow[] {
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const missing = Object.assign({}, ...parts.map((part) => part["x-missing"] ?? {}));
  const names = unique(parts.flatMap(({ properties }) => Object.keys(properties ?? {})));
  return names.flatMap((name) => {
    const schemas = parts.flatMap(({ properties }): Schema[] => {
      const property = properties?.[name];
      return property === undefined ? [] : [property];
    });
    const presence = schemas.some(isForbidden)
      ? "forbidden"
      : required.has(name)
        ? "required"
        : "optional";
    return rowsOf(
      schemas,
      {
        path: place.path === "" ? name : `${place.path}.${name}`,
        variants: place.variants,
        presence,
        rules: missing[name] ? [missing[name] as Rule] : [],
      },
      context,
    );
  });
}

/** The rows of each element of an array; its own texts come first. */
function elementRows(elements: readonly Schema[], place: Place, context: Context): PropertyRow[] {
  const path = `${place.path}[]`;
  const [row, ...rest] = rowsOf(
    elements,
    { ...place, path, presence: "optional", rules: [] },
    context,
  );
  return row === undefined ? rest : [row, ...rest];
}

/** The rows of variants that the reader chooses between: once if they are the same in all of them. */
function variantRows(variants: readonly Schema[], place: Place, context: Context): PropertyRow[] {
  if (variants.length === 1) {
    const [only] = variants as [Schema];
    return propertiesOf(partsOf(only, context), place, context);
  }
  const rows = variants.map((variant) =>
    propertiesOf(
      partsOf(variant, context),
      { ...place, variants: [resolve(variant, context.description).title ?? ""] },
      context,
    ),
  );
  const keyOf = (row: PropertyRow) => JSON.stringify({ ...row, variants: [] });
  const counts = new Map<string, PropertyRow[]>();
  for (const row of rows.flat()) counts.set(keyOf(row), [...(counts.get(keyOf(row)) ?? []), row]);
  return [...counts.values()]
    .map((same) => {
      const titles = same.flatMap((row) => row.variants);
      const [row] = same as [PropertyRow];
      return { ...row, variants: same.length === variants.length ? [] : titles };
    })
    .toSorted(
      (one, other) => Number(one.variants.length === 0) - Number(other.variants.length === 0),
    );
}

/** A schema without its reference, and the parts that it is put together from. */
function partsOf(schema: Schema, context: Context): Schema[] {
  const resolved: Schema = resolve(schema, context.description);
  const { chosen, description } = context;
  const chooses = chosen !== undefined && resolved.oneOf?.some(({ $ref }) => $ref === chosen.$ref);
  const { oneOf, ...rest } = resolved;
  const own = chooses ? [rest, ...partsOf(resolve(chosen, description), context)] : [resolved];
  return [...own, ...(resolved.allOf ?? []).flatMap((part) => partsOf(part, context))];
}

function choicesOf({ oneOf, anyOf }: Schema): Schema[] {
  return oneOf ?? anyOf ?? [];
}

function isObject(schema: Schema, context: Context): boolean {
  return partsOf(schema, context).some(({ properties }) => properties !== undefined);
}

/** Texts of the parts that a variant shares with others. */
function sharedTexts(choice: Schema, context: Context): string[] {
  return partsOf(choice, context)
    .slice(1)
    .flatMap(({ description }) => description ?? []);
}

function typesOf(own: readonly Schema[], elements: readonly Schema[], isUnion: boolean): string[] {
  const types = own.flatMap(({ type }) => type ?? []);
  const inner = unique(elements.flatMap(({ type }) => type ?? []));
  return unique([
    ...types.map((type) => (type === "array" && inner.length > 0 ? `array of ${inner[0]}` : type)),
    ...(isUnion || (types.length === 0 && own.some(({ properties }) => properties))
      ? ["object"]
      : []),
  ]);
}

/** The values of enumerations; where there are several, those that all of them have. */
function valuesOf(parts: readonly Schema[]): DescribedValue[] {
  const lists = parts.flatMap((part) => {
    const values =
      part.enum ??
      part["x-extensible-enum"] ??
      (part.const === undefined ? undefined : [part.const]);
    return values === undefined ? [] : [{ part, values: values as (string | number)[] }];
  });
  const last = lists.at(-1);
  if (last === undefined) return [];
  return last.values
    .filter((value) => lists.every(({ values }) => values.includes(value)))
    .map((value) => ({
      value,
      name: last.part["x-enum-varnames"]?.[last.values.indexOf(value)],
      meaning: last.part["x-enumDescriptions"]?.[String(value)] ?? "",
    }));
}

/** What JSON Schema cannot say, and what it says by conditions. */
export function rulesOf(part: Schema): Rule[] {
  const conditions = [part.then, part.not, ...(part.not?.anyOf ?? [])];
  return [
    ...(part["x-rules"] ?? []),
    ...conditions.flatMap((condition) =>
      condition?.description === undefined
        ? []
        : [{ text: condition.description, ...reactionsOf(condition) }],
    ),
  ];
}

/** Two conditions may have one text. */
function uniqueRules(rules: readonly Rule[]): Rule[] {
  return [...new Map(rules.map((rule) => [JSON.stringify(rule), rule])).values()];
}

/** Texts without the lines, and without the Chinese sentences, that an earlier one has. */
export function withoutRepetition(texts: readonly string[]): string[] {
  const found: string[] = [];
  for (const text of texts) {
    const isNew = (part: string) =>
      part.trim() === "" || !found.some((before) => before.includes(part.trim()));
    const rest = text
      .split(/(?<=[。\n])/)
      .filter(isNew)
      .join("")
      .trim();
    if (rest !== "") found.push(rest);
  }
  return found;
}

function reactionsOf({ "x-reactions": reactions }: Schema): Omit<Rule, "text"> {
  return reactions ?? { client: "refuse", service: "refuse" };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
