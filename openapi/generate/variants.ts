import { type Description, resolve, type Schema } from "../reader/reader.ts";

/** A schema of a union, with the property names that it knows. */
export interface Variant {
  readonly schema: Schema;
  readonly names: ReadonlySet<string>;
}

/** Questions about object schemas that are put together by `allOf` and unions. */
export interface ObjectSchemas {
  /** The variants of a union that a property selects; undefined for any other schema. */
  variantsOf(schema: Schema): Variant[] | undefined;
  /** Every property name that an object schema knows. */
  namesOf(schema: Schema): Set<string>;
  /** A property of an object schema, also of its `allOf`. */
  propertyOf(schema: Schema, name: string): Schema | undefined;
  /** The values that a variant allows for the property that selects it. */
  selectingValues(variant: Schema, property: string): unknown[] | undefined;
  /** True if an object schema requires a property. */
  requires(schema: Schema, property: string): boolean;
}

/** Answers questions about the object schemas of a description. */
export function objectSchemasOf(description: Pick<Description, "components">): ObjectSchemas {
  const resolved = (schema: Schema): Schema => resolve(schema, description);

  function namesOf(schema: Schema): Set<string> {
    const { properties = {}, allOf = [], oneOf = [], anyOf = [] } = resolved(schema);
    const inner = [...allOf, ...oneOf, ...anyOf].flatMap((part) => [...namesOf(part)]);
    return new Set([...Object.keys(properties), ...inner]);
  }

  function propertyOf(schema: Schema, name: string): Schema | undefined {
    const { properties, allOf = [] } = resolved(schema);
    const own = properties?.[name];
    if (own !== undefined) return resolved(own);
    return allOf.map((part) => propertyOf(part, name)).find((found) => found !== undefined);
  }

  function requires(schema: Schema, property: string): boolean {
    const { required = [], allOf = [] } = resolved(schema);
    return required.includes(property) || allOf.some((part) => requires(part, property));
  }

  return {
    namesOf,
    propertyOf,
    requires,
    variantsOf(schema) {
      const members = schema.oneOf ?? schema.anyOf;
      if (schema["x-selected-by"] === undefined || members === undefined) return undefined;
      return members.map((member) => ({ schema: resolved(member), names: namesOf(member) }));
    },
    selectingValues(variant, property) {
      const own = propertyOf(variant, property);
      return own?.const === undefined ? own?.enum : [own.const];
    },
  };
}
