import { _, type Code, type CodeKeywordDefinition, type KeywordCxt } from "ajv";

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
      code: _`new Set(${list(names)})`,
    });
    gen.forIn("key", data, (key) => {
      gen.if(_`!${known}.has(${key})`, () => {
        context.setParams({ unknown: key, known });
        context.error();
      });
    });
  },
  error: {
    message: "",
    params: ({ params, schema }) =>
      _`{ unknown: ${params.unknown}, known: ${params.known}, severity: ${schema.severity} }`,
  },
};

/** `x-known`: other values are possible, but this description does not know them. */
const known: CodeKeywordDefinition = {
  keyword: "x-known",
  type: ["number", "string"],
  code(context: KeywordCxt) {
    const values = list(context.schema.values);
    context.fail(_`!${values}.includes(${context.data})`);
  },
  error: {
    message: "",
    params: ({ schema }) => _`{ values: ${list(schema.values)}, severity: ${schema.severity} }`,
  },
};

/** `x-rule`: a rule of `validation/rules.ts` holds for the value. `recording` is a variable of the generated module. */
const rule: CodeKeywordDefinition = {
  keyword: "x-rule",
  code(context: KeywordCxt) {
    const { gen, data } = context;
    for (const { id, text, severity } of context.schema) {
      const check = gen.scopeValue("func", { key: id, ref: id, code: _`rules[${id}]` });
      const isContainer = _`typeof ${data} == "object" && ${data}`;
      const finding = gen.const("finding", _`${isContainer} && ${check}(${data}, recording)`);
      gen.if(_`${finding}`, () => {
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

function list(values: readonly (string | number)[]): Code {
  return _`[${values.reduce((before, value, index) => (index === 0 ? _`${value}` : _`${before}, ${value}`), _``)}]`;
}

/**
 * The keywords that `json-schema.ts` adds to JSON Schema.
 * Each is generated code, so the standalone validators need no Ajv at run time.
 */
export const keywords: CodeKeywordDefinition[] = [forbidden, closed, known, rule];
