import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, nil, stringify } from "ajv";
import { conditions } from "./conditions.ts";

/** `x-forbidden`: the member is known, but not allowed here; carries the number of the reason. */
const forbidden: CodeKeywordDefinition = {
  keyword: "x-forbidden",
  code: (context) => context.fail(_`true`),
  error: {
    message: "",
    params: ({ schema }) => _`{ reason: ${schema.reason}, severity: ${schema.severity} }`,
  },
};

/** `x-closed`: the object has no other members than these. */
const closed: CodeKeywordDefinition = {
  keyword: "x-closed",
  type: "object",
  code(context: KeywordCxt) {
    const { gen, data, schema } = context;
    const names: string[] = schema.known;
    const known = gen.scopeValue("obj", {
      key: names.join(),
      ref: new Set(names),
      code: _`new Set(${stringify(names)})`,
    });
    const unknown = gen.scopeValue("func", { ref: "unknown members", code: _`unknownMembers` });
    gen.forOf("name", _`${unknown}(${data}, ${known})`, (name) => {
      context.setParams({ unknown: name, known });
      context.error();
    });
  },
  error: {
    message: "",
    params: ({ params, schema }) =>
      _`{ unknown: ${params.unknown}, known: ${params.known}, severity: ${schema.severity} }`,
  },
};

/** `items` of Ajv looks at all elements of a list that is too long. This one looks at none. */
const items: CodeKeywordDefinition = {
  keyword: "items",
  type: "array",
  schemaType: ["object", "boolean"],
  code(context: KeywordCxt) {
    const { gen, data, parentSchema } = context;
    const { maxItems } = parentSchema;
    const whole = _`${data}.length`;
    const end = gen.const(
      "end",
      maxItems === undefined ? whole : _`${whole} > ${maxItems} ? 0 : ${whole}`,
    );
    gen.forRange("index", 0, end, (index) => {
      context.subschema({ keyword: "items", dataProp: index, dataPropType: 0 }, gen.name("valid"));
    });
  },
};

/** `uniqueItems` of Ajv compares each element with each. This one counts different elements, and none of a list that is too long. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  code(context: KeywordCxt) {
    const { gen, data, parentSchema } = context;
    const { maxItems = Number.MAX_SAFE_INTEGER } = parentSchema;
    const repeats = gen.scopeValue("func", { ref: "has repeats", code: _`hasRepeats` });
    context.fail(_`${data}.length <= ${maxItems} && ${repeats}(${data})`);
  },
  error: { message: "", params: _`{}` },
};

/** `x-contains`: a list of known values has this one. A list with other values is reported for these only. */
const contains: CodeKeywordDefinition = {
  keyword: "x-contains",
  type: "array",
  code(context: KeywordCxt) {
    const { data, schema, parentSchema } = context;
    const known = list(context, parentSchema.items.enum);
    const isLegal = _`${data}.length > 0 && ${data}.length <= ${parentSchema.maxItems} && ${data}.every((element) => ${known}.includes(element))`;
    context.fail(_`${isLegal} && !${data}.includes(${schema})`);
  },
  error: { message: "", params: ({ schema }) => _`{ allowedValue: ${schema} }` },
};

/** `minProperties` and `maxProperties` of Ajv count members that are undefined. These do not. */
const propertyLimits = (["minProperties", "maxProperties"] as const).map(
  (keyword): CodeKeywordDefinition => ({
    keyword,
    type: "object",
    schemaType: "number",
    code(context: KeywordCxt) {
      const { gen, data, schema } = context;
      const counter = gen.scopeValue("func", { ref: "member count", code: _`memberCount` });
      const count = _`${counter}(${data})`;
      context.fail(keyword === "minProperties" ? _`${count} < ${schema}` : _`${count} > ${schema}`);
    },
    error: { message: "", params: ({ schema }) => _`{ limit: ${schema} }` },
  }),
);

/** `x-known`: other values are possible, but this description does not know them. */
const known: CodeKeywordDefinition = {
  keyword: "x-known",
  type: "number",
  code(context: KeywordCxt) {
    const { data, schema, parentSchema } = context;
    const { minimum, maximum } = parentSchema;
    const values = list(context, schema.values);
    // A value of another type, or beyond the limits, is reported for that only.
    const isLegal = _`Number.isInteger(${data}) && ${data} >= ${minimum} && ${data} <= ${maximum}`;
    context.fail(_`${isLegal} && !${values}.includes(${data})`);
  },
  error: {
    message: "",
    params: (context) =>
      _`{ values: ${list(context, context.schema.values)}, severity: ${context.schema.severity} }`,
  },
};

/** `x-missing`: the property is required, with a reason in the words of the description. */
const missing: CodeKeywordDefinition = {
  keyword: "x-missing",
  type: "object",
  code(context: KeywordCxt) {
    const { gen, data, schema } = context;
    for (const { name, text, severity } of schema) {
      gen.if(_`${data}[${name}] === undefined`, () => {
        context.setParams({ name, text, severity });
        context.error();
      });
    }
  },
  error: {
    message: "",
    params: ({ params: { name, text, severity } }) =>
      _`{ missingProperty: ${name}, text: ${text}, severity: ${severity} }`,
  },
};

/** `x-named`: the type or the values of an enumeration whose values have names, so that a violation can speak of names. */
const named: CodeKeywordDefinition = {
  keyword: "x-named",
  code(context: KeywordCxt) {
    const { data, schema } = context;
    const isRight =
      schema.values === undefined
        ? _`Number.isInteger(${data})`
        : _`${list(context, schema.values)}.includes(${data})`;
    context.fail(_`!(${isRight})`);
  },
  error: {
    message: "",
    params: (context) => {
      const { type, values, names } = context.schema;
      const allowedValues = values && _`, allowedValues: ${list(context, values)}`;
      return _`{ type: ${type}, names: ${stringify(names)}${allowedValues ?? nil} }`;
    },
  },
};

/** `x-rule`: a rule of `runtime/rules.ts` holds for the value. `recording` is a variable of the generated module. */
const rule: CodeKeywordDefinition = {
  keyword: "x-rule",
  code(context: KeywordCxt) {
    const { gen, data } = context;
    for (const { id, text, severity } of context.schema) {
      const check = gen.scopeValue("func", { key: id, ref: id, code: _`rules[${id}]` });
      const isContainer = _`typeof ${data} == "object" && ${data}`;
      const findings = _`${isContainer} ? ${check}(${data}, recording) : []`;
      gen.forOf("finding", findings, (finding) => {
        context.setParams({ finding, id, text, severity });
        context.error();
      });
    }
  },
  error: {
    message: "",
    params: ({ params: { finding, id, text, severity } }) =>
      _`{ id: ${id}, text: ${text}, at: ${finding}.at, severity: ${severity} }`,
  },
};

/** A list that the whole module shares. */
function list({ gen }: Pick<KeywordCxt, "gen">, values: readonly (string | number)[]): Code {
  const code = stringify(values);
  return gen.scopeValue("obj", { ref: values, key: String(code), code });
}

/**
 * The keywords that `json-schema.ts` adds to JSON Schema.
 * Each is generated code, so the standalone validators need no Ajv at run time.
 */
export const keywords: CodeKeywordDefinition[] = [
  forbidden,
  closed,
  contains,
  missing,
  named,
  known,
  rule,
];

/** The keywords of JSON Schema that Ajv must not read in its own way. */
export const replacements: readonly CodeKeywordDefinition[] = [
  items,
  uniqueItems,
  ...propertyLimits,
  ...conditions,
];
