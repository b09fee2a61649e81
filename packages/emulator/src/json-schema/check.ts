/** The part of JSON Schema 2020-12 that the emulator's own descriptions use. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly default?: unknown;
  readonly examples?: readonly unknown[] | undefined;
  readonly type?:
    | "object"
    | "array"
    | "string"
    | "number"
    | "integer"
    | "boolean"
    | "null"
    | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly pattern?: string | undefined;
  readonly items?: JsonSchema | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly uniqueItems?: boolean | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly additionalProperties?: JsonSchema | false | undefined;
  readonly minProperties?: number | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
}

/**
 * Checks a value that people have written: a configuration or a call of the control surface.
 * It never repeats the value, which may be a secret.
 *
 * @param place what to call the value in the message
 * @returns what is wrong first, or undefined
 */
export function check(
  value: unknown,
  schema: JsonSchema,
  place = "",
  root: JsonSchema = schema,
): string | undefined {
  const { $ref, oneOf } = schema;
  if ($ref !== undefined) return check(value, resolve($ref, root), place, root);
  if (oneOf !== undefined) {
    const findings = oneOf.map((option) => check(value, option, place, root));
    return findings.includes(undefined) ? undefined : findings.at(-1);
  }
  const wrong = wrongItself(value, schema);
  if (wrong !== undefined) return `${place || "The value"} ${wrong}`;
  if (Array.isArray(value)) return checkItems(value, schema, place, root);
  return isObject(value) ? checkMembers(value, schema, place, root) : undefined;
}

function wrongItself(value: unknown, schema: JsonSchema): string | undefined {
  const { type, minimum, maximum, minLength = 0, minItems = 0, minProperties = 0 } = schema;
  if (typeof value === "number") {
    if (minimum !== undefined && value < minimum) return `must be at least ${minimum}`;
    if (maximum !== undefined && value > maximum) return `must be at most ${maximum}`;
  }
  if (type !== undefined && !hasType(value, type)) return `must be of type ${type}`;
  if (schema.const !== undefined && value !== schema.const) return `must be "${schema.const}"`;
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return `must be one of ${schema.enum.join(", ")}`;
  }
  if (typeof value === "string") {
    if (value.length < minLength) return "must not be empty";
    if (schema.maxLength !== undefined && value.length > schema.maxLength) {
      return `must be at most ${schema.maxLength} characters long`;
    }
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, "u").test(value)) {
      return `must match ${schema.pattern}`;
    }
  }
  if (Array.isArray(value)) {
    if (value.length < minItems)
      return minItems > 1 ? `must have ${minItems} elements` : "must not be empty";
    if (schema.maxItems !== undefined && value.length > schema.maxItems) {
      return `must have at most ${schema.maxItems} elements`;
    }
    if (schema.uniqueItems && new Set(value).size < value.length)
      return "must have no element twice";
  }
  if (isObject(value) && membersOf(value).length < minProperties) return "must not be empty";
  return undefined;
}

function checkItems(
  value: readonly unknown[],
  { items }: JsonSchema,
  place: string,
  root: JsonSchema,
): string | undefined {
  if (items === undefined) return undefined;
  return first(value, (item, index) => check(item, items, `${place}[${index}]`, root));
}

function checkMembers(
  value: Readonly<Record<string, unknown>>,
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  place: string,
  root: JsonSchema,
): string | undefined {
  const below = (name: string) => (place === "" ? name : `${place}.${name}`);
  const missing = required.find((name) => !Object.hasOwn(value, name) || value[name] === undefined);
  if (missing !== undefined) return `${below(missing)} is missing`;
  return first(membersOf(value), ([name, member]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (schema === false) return `${below(name)} is unknown`;
    return schema && check(member, schema, below(name), root);
  });
}

/** Members of an object; one that is undefined counts as left out. */
function membersOf(value: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

function first<Item>(
  items: readonly Item[],
  finding: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const found = finding(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasType(value: unknown, type: NonNullable<JsonSchema["type"]>): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "null") return value === null;
  if (type === "integer") return Number.isSafeInteger(value);
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Follows a reference such as `#/$defs/Participants` or `#/components/schemas/Participants`. */
function resolve(reference: string, root: JsonSchema): JsonSchema {
  let place: unknown = root;
  for (const name of reference.slice(2).split("/")) {
    place = isObject(place) ? place[name] : undefined;
  }
  if (!isObject(place)) throw new TypeError(`The schema has no ${reference}`);
  return place;
}
