import { type Description, resolve, type Schema } from "./description.ts";

/** A schema of a union, with the member names that it knows. */
export interface Variant {
  schema: Schema;
  names: Set<string>;
}

/** The variants of a union; undefined if the schema is none. */
export function variantsOf(
  schema: Schema,
  schemas: Description["components"]["schemas"],
): Variant[] | undefined {
  const members = schema.oneOf ?? schema.anyOf;
  if (schema["x-selected-by"] === undefined || members === undefined) return undefined;
  return members.map((member) => {
    const resolved = resolve(member, schemas);
    return { schema: resolved, names: memberNames(resolved, schemas) };
  });
}

/** Every member name that an object schema knows, through allOf and unions. */
export function memberNames(
  schema: Schema,
  schemas: Description["components"]["schemas"],
): Set<string> {
  const resolved = resolve(schema, schemas);
  const parts = [
    ...(resolved.allOf ?? []),
    ...(resolved.oneOf ?? []),
    ...(resolved.anyOf ?? []),
  ].flatMap((part) => [...memberNames(part, schemas)]);
  return new Set([...Object.keys(resolved.properties ?? {}), ...parts]);
}

/** The values that a variant allows for the member that selects it. */
export function selectingValues(
  variant: Schema,
  member: string,
  schemas: Description["components"]["schemas"],
): unknown[] | undefined {
  const own = propertyOf(variant, member, schemas);
  return own === undefined ? undefined : own.const === undefined ? own.enum : [own.const];
}

/** Whether an object schema requires a member, through allOf. */
export function requires(
  schema: Schema,
  member: string,
  schemas: Description["components"]["schemas"],
): boolean {
  const resolved = resolve(schema, schemas);
  return (
    resolved.required?.includes(member) === true ||
    (resolved.allOf ?? []).some((part) => requires(part, member, schemas))
  );
}

/** The pairs of members that `not: { required: [a, b] }` forbids to stand together. */
export function exclusivePair(schema: Schema): [string, string] | undefined {
  const [first, second, ...more] = schema.not?.required ?? [];
  return first !== undefined && second !== undefined && more.length === 0
    ? [first, second]
    : undefined;
}

/** Whether a member is listed only to say that it is not allowed: `not: {}`. */
export function isForbidden(schema: Schema): boolean {
  return schema.not !== undefined && Object.keys(schema.not).length === 0;
}

function propertyOf(
  schema: Schema,
  member: string,
  schemas: Description["components"]["schemas"],
): Schema | undefined {
  const resolved = resolve(schema, schemas);
  const own = resolved.properties?.[member];
  if (own !== undefined) return resolve(own, schemas);
  for (const part of resolved.allOf ?? []) {
    const found = propertyOf(part, member, schemas);
    if (found !== undefined) return found;
  }
  return undefined;
}
