/** A JSON Schema object as it stands in the description. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  format?: string;
  default?: unknown;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  not?: Schema;
  if?: Schema;
  then?: Schema;
  minItems?: number;
  maxItems?: number;
  minProperties?: number;
  maxProperties?: number;
  additionalProperties?: boolean;
  unevaluatedProperties?: boolean;
  dependentRequired?: Record<string, string[]>;
  "x-enumDescriptions"?: Record<string, string>;
  "x-enum-varnames"?: string[];
  "x-extensible-enum"?: (string | number)[];
  "x-errors"?: Record<string, ErrorRow>;
  "x-rules"?: RuleRow[];
  "x-selected-by"?: string;
  "x-service-tolerates"?: { missing?: string[]; empty?: string[]; foreign?: boolean };
  "x-unknown-values"?: { client: Reaction; service: Reaction };
}

/** What one side does about a value that breaks a rule. */
export type Reaction = "refuse" | "warn" | "accept";

/** One row of the error catalogue. */
export interface ErrorRow {
  status: number;
  cause: string;
  remedy: string;
  retry: string;
  /** What the code says about the recording that the call names, for all methods or by method. */
  recording?: string | Record<string, string>;
  "x-requirements": string[];
}

/** A rule that JSON Schema cannot say; `rules.ts` holds the code of each id. */
export interface RuleRow {
  id: string;
  text: string;
  client: Reaction;
  service: Reaction;
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
    readonly examples?: Readonly<Record<string, Reference | Example>>;
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
  readonly schema: Schema;
}

/** A documented response. */
export interface Response {
  readonly content?: Content;
}

/** An operation as it stands in the description. */
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters?: readonly (Reference | Parameter)[];
  readonly requestBody?: Reference | { readonly content: Content };
  readonly responses: Readonly<Record<string, Reference | Response>>;
  readonly [extension: `x-${string}`]: unknown;
}

/** A path: what its operations share, and the operations by HTTP verb. */
export interface PathItem {
  readonly parameters?: readonly (Reference | Parameter)[];
  readonly [verb: string]: unknown;
}

/** The bundled description: one document, references only into its own components. */
export interface Description {
  readonly "x-guides": { readonly url: string };
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
