/** A type of JSON. */
export type Type = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";

/** A value that can be listed. */
export type Scalar = string | number;
type Severity = "error" | "warning";
type Schemas = Readonly<Record<string, Schema>>;

/** A JSON Schema with the keywords that `generate/json-schema.ts` writes. What it refers to stands in it. */
export interface Schema {
  readonly type?: Type | readonly Type[];
  readonly const?: Scalar;
  readonly enum?: readonly Scalar[];
  readonly allOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly not?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: { readonly const: Scalar };
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly dependencies?: Readonly<Record<string, readonly string[]>>;
  readonly properties?: Schemas;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** The object has no other properties than those that the schema mentions. */
  readonly "x-closed"?: { readonly severity: Severity };
  /** The list has this value. A list with values that are not known is reported for these only. */
  readonly "x-contains"?: Scalar;
  /** The property is known, but not allowed here, for the reason with this number. */
  readonly "x-forbidden"?: { readonly reason: number; readonly severity: Severity };
  /** Other numbers are possible, but the description does not know them. */
  readonly "x-known"?: { readonly values: readonly number[]; readonly severity: Severity };
  /** Properties that are required, with a text of the description. */
  readonly "x-missing"?: readonly Row<"name">[];
  /** The type or the values of an enumeration whose values have names, so that a violation can use the names. */
  readonly "x-named"?: {
    readonly type: string;
    readonly values?: readonly number[];
    readonly names: Readonly<Record<string, number>>;
  };
  /** Rules of `rules.ts`. */
  readonly "x-rule"?: readonly Row<"id">[];
}

type Row<Key extends string> = Readonly<Record<Key, string>> & {
  readonly text: number;
  readonly severity: Severity;
};
