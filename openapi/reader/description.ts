/** A JSON Schema object as it stands in the description. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string | undefined;
  title?: string | undefined;
  description?: string | undefined;
  type?: string | string[] | undefined;
  const?: unknown | undefined;
  enum?: unknown[] | undefined;
  format?: string | undefined;
  default?: unknown | undefined;
  properties?: Record<string, Schema> | undefined;
  required?: string[] | undefined;
  items?: Schema | undefined;
  contains?: Schema | undefined;
  uniqueItems?: boolean | undefined;
  allOf?: Schema[] | undefined;
  oneOf?: Schema[] | undefined;
  anyOf?: Schema[] | undefined;
  not?: Schema | undefined;
  if?: Schema | undefined;
  then?: Schema | undefined;
  minItems?: number | undefined;
  maxItems?: number | undefined;
  minProperties?: number | undefined;
  maxProperties?: number | undefined;
  additionalProperties?: boolean | undefined;
  unevaluatedProperties?: boolean | undefined;
  dependentRequired?: Record<string, string[]> | undefined;
  "x-enumDescriptions"?: Record<string, string> | undefined;
  "x-enum-varnames"?: string[] | undefined;
  "x-extensible-enum"?: (string | number)[] | undefined;
  "x-errors"?: Record<string, ErrorRow> | undefined;
  "x-rules"?: RuleRow[] | undefined;
  "x-selected-by"?: string | undefined;
  "x-missing"?: Record<string, Tolerance> | undefined;
  "x-only-with"?: OnlyWith | undefined;
  "x-reactions"?: Reactions | undefined;
  "x-unknown-values"?: Reactions | undefined;
}

/** Reaction of one side to a value that breaks a rule. */
export type Reaction = "refuse" | "warn" | "accept";

/** Reactions of client and service to a value that breaks a rule. */
export interface Reactions {
  client: Reaction;
  service: Reaction;
}

/** Reactions of client and service to a missing property. */
export interface Tolerance extends Reactions {
  text: string;
}

/** Values of another property with which a property has an effect. */
export interface OnlyWith extends Reactions {
  property: string;
  values: unknown[];
}

/** One row of the error catalogue. */
export interface ErrorRow {
  status: number;
  cause: string;
  remedy: string;
  retry: string;
  /** State of the recording after the error, for all methods or by method. */
  recording?: string | Record<string, string> | undefined;
  "x-requirements": string[];
}

/** A rule that JSON Schema cannot say; `rules.ts` holds the code of each id. */
export interface RuleRow extends Reactions {
  id: string;
  text: string;
  "x-requirements": string[];
}

/** A reference to a component. */
export interface Reference {
  readonly $ref: string;
}

/** A body by media type. */
export interface Content {
  readonly [mediaType: string]: {
    readonly schema: Schema;
    readonly examples?: Readonly<Record<string, Reference | Example>> | undefined;
  };
}

/** An example, with a title. */
export interface Example {
  readonly summary: string;
  readonly value: unknown;
}

/** A parameter of a path. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string | undefined;
  readonly schema: Schema;
}

/** A documented response. */
export interface Response {
  readonly content?: Content | undefined;
}

/** An operation as it stands in the description. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags?: readonly string[] | undefined;
  readonly parameters?: readonly (Reference | Parameter)[] | undefined;
  readonly requestBody?: Reference | { readonly content: Content } | undefined;
  readonly responses: Readonly<Record<string, Reference | Response>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** A path: what its operations share, and the operations by HTTP verb. */
export interface PathItem {
  readonly parameters?: readonly (Reference | Parameter)[] | undefined;
  readonly [verb: string]: unknown;
}

/** The bundled description: one document, references only into its own components. */
export interface Description {
  readonly "x-guides": { readonly url: string };
  /** Numbers that the texts say: requests per second of an App ID, and seconds in which a resource ID can be used. */
  readonly "x-limits": { readonly requestsPerSecond: number; readonly resourceLifetime: number };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Record<string, Schema>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly examples: Readonly<Record<string, Example>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

/** A bundled description that was read from JSON, with its type. */
export function readDescription(json: object): Description {
  if (!isDescription(json)) throw new TypeError("This is no bundled OpenAPI description");
  return json;
}

function isDescription(json: object): json is Description {
  return "openapi" in json && "paths" in json && "components" in json;
}
