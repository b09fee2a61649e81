/** Keywords in the order in which a check reports them: of a whole value, of texts and numbers, of lists, of objects. */
const order = [
  ...["enum", "const", "allOf", "x-forbidden", "x-named", "x-rule", "if", "then", "else", "not"],
  ...["type", "maximum", "minimum", "x-known", "maxLength", "minLength", "pattern"],
  ...["maxItems", "minItems", "contains", "x-contains", "items", "uniqueItems"],
  ...["required", "dependencies", "properties", "x-closed", "x-missing"],
  ...["minProperties", "maxProperties"],
];

type Node = { readonly [member: string]: unknown };

/**
 * Source of one constant for each schema that some others need, and for these. A reference is the name of a constant.
 *
 * @param expressions code for some values, by their JSON, such as a table that another module has
 * @throws if a keyword is new, since it has no place in the order and `runtime/create-check.ts` does not know it
 */
export function schemaCode(
  schemas: Node,
  names: readonly string[],
  expressions: ReadonlyMap<string, string> = new Map(),
): string {
  const constants = new Map<string, string>();
  const define = (name: string): string => {
    const constant = schemaConstant(name);
    if (!constants.has(constant)) {
      const code = codeOf(schemas[name]);
      constants.set(constant, `const ${constant} = ${code};`);
    }
    return constant;
  };
  for (const name of names) define(name);
  return [...constants.values()].join("\n");

  function codeOf(schema: unknown): string {
    const { $ref: reference, ...keywords } = schema as Node;
    if (typeof reference === "string") return define(reference.replace("#/$defs/", ""));
    const members = entriesOf(keywords).map(([keyword, argument]) => {
      const place = order.indexOf(keyword);
      if (place === -1) throw new Error(`A schema has ${keyword}, which is new`);
      const code = keyword === "x-closed" ? closedCode(keywords) : argumentCode(keyword, argument);
      return { place, code: member(keyword, code) };
    });
    return braced(members.sort((one, other) => one.place - other.place).map(({ code }) => code));
  }

  function argumentCode(keyword: string, argument: unknown): string {
    if (["if", "then", "else", "not", "items"].includes(keyword)) return codeOf(argument);
    if (keyword === "allOf") return `[${(argument as unknown[]).map(codeOf).join(", ")}]`;
    if (keyword === "properties") {
      return braced(
        Object.entries(argument as Node).map(([name, own]) => member(name, codeOf(own))),
      );
    }
    return valueCode(argument);
  }

  /** A closed object knows the names that it mentions, so they are not written again. */
  function closedCode(keywords: Node): string {
    const { known, ...argument } = keywords["x-closed"] as Node;
    const mentioned = [...new Set(namesIn(keywords))].sort();
    if (JSON.stringify(mentioned) === JSON.stringify(known)) return JSON.stringify(argument);
    throw new Error(`A closed object mentions ${mentioned}, and knows ${known}`);
  }

  function namesIn({ $ref: reference, properties = {}, allOf = [], then }: Node): string[] {
    if (typeof reference === "string") {
      return namesIn(schemas[reference.replace("#/$defs/", "")] as Node);
    }
    const parts = [allOf, then ?? []].flat() as Node[];
    return [...Object.keys(properties as Node), ...parts.flatMap(namesIn)];
  }

  function valueCode(value: unknown): string {
    const code = JSON.stringify(value);
    const expression = expressions.get(code);
    if (expression !== undefined || typeof value !== "object" || value === null) {
      return expression ?? code;
    }
    if (Array.isArray(value)) return `[${value.map(valueCode).join(", ")}]`;
    return braced(entriesOf(value).map(([name, inner]) => member(name, valueCode(inner))));
  }
}

/** The name of the constant of a schema, which is not that of its type. */
export function schemaConstant(name: string): string {
  return `${name}Schema`;
}

function entriesOf(object: object): [name: string, value: unknown][] {
  return Object.entries(object).filter(([, value]) => value !== undefined);
}

function member(name: string, code: string): string {
  return `${JSON.stringify(name)}: ${code}`;
}

function braced(members: readonly string[]): string {
  return `{ ${members.join(", ")} }`;
}
