import { _, type Code, type CodeKeywordDefinition, stringify } from "ajv";

/** A schema that only asks, with the keywords that conditions of the description have. */
interface Condition {
  readonly type?: "array" | "integer";
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly contains?: { readonly const: string };
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Condition>>;
  readonly not?: Condition;
}

/**
 * `if` of Ajv runs the condition like any other schema and takes its errors back.
 * This one is an `if` of JavaScript. An object must be one to fulfil a condition of its properties.
 */
const choice: CodeKeywordDefinition = {
  keyword: "if",
  schemaType: "object",
  code(context) {
    const { gen, data, schema, parentSchema } = context;
    const branch = (keyword: "then" | "else") => () => {
      if (parentSchema[keyword] !== undefined) context.subschema({ keyword }, gen.name("valid"));
    };
    if (parentSchema.else === undefined) gen.if(holds(schema, data), branch("then"));
    else gen.if(holds(schema, data), branch("then"), branch("else"));
  },
};

/** `not`, in the same way. */
const not: CodeKeywordDefinition = {
  keyword: "not",
  schemaType: "object",
  code: (context) => context.fail(holds(context.schema, context.data)),
  error: { message: "", params: _`{}` },
};

export const conditions: readonly CodeKeywordDefinition[] = [choice, not];

/** Expression that is true if a value fulfils a condition. */
function holds(condition: Condition, value: Code): Code {
  const {
    type,
    const: only,
    enum: values,
    contains,
    required,
    properties,
    not,
    ...others
  } = condition;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw new Error(`A condition has ${unknown}, which is new`);
  const parts = [
    type === "integer" && _`Number.isInteger(${value})`,
    (type === "array" || contains !== undefined) && _`Array.isArray(${value})`,
    (required ?? properties) !== undefined && _`isObject(${value})`,
    only !== undefined && _`${value} === ${only}`,
    values !== undefined && _`${stringify(values)}.includes(${value})`,
    contains !== undefined && _`${value}.includes(${contains.const})`,
    ...(required ?? []).map((name) => _`${value}[${name}] !== undefined`),
    ...Object.entries(properties ?? {}).map(([name, property]) => {
      const inner = _`${value}[${name}]`;
      return _`(${inner} === undefined || ${holds(property, inner)})`;
    }),
    not !== undefined && _`!(${holds(not, value)})`,
  ];
  return parts.filter((part) => part !== false).reduce((before, part) => _`${before} && ${part}`);
}
