/** An object schema with its `allOf` and unions folded in, on the way to JSON Schema. */
export interface FoldedObject {
  properties: Record<string, unknown>;
  required: string[];
  conditions: object[];
  /** Keywords that need no folding. */
  rest: Record<string, unknown>;
  /** The known names of a closed object, and the severity of any other name. */
  closed: { readonly known: readonly string[]; readonly severity: string } | undefined;
}

/** An object schema that allows everything. */
export function emptyObject(): FoldedObject {
  return { properties: {}, required: [], conditions: [], rest: {}, closed: undefined };
}

/** Adds what a part demands to what is demanded already. */
export function fold(into: FoldedObject, part: FoldedObject): void {
  for (const [name, property] of Object.entries(part.properties)) {
    const before = into.properties[name];
    into.properties[name] = before === undefined ? property : { allOf: [before, property] };
  }
  into.required = [...new Set([...into.required, ...part.required])];
  into.conditions.push(...part.conditions);
  const rules = [into.rest["x-rule"] ?? [], part.rest["x-rule"] ?? []].flat();
  into.rest = { ...into.rest, ...part.rest, ...(rules.length > 0 && { "x-rule": rules }) };
}

/** The JSON Schema of a folded object. */
export function unfold({ properties, required, conditions, rest, closed }: FoldedObject): object {
  return {
    type: "object",
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
    ...(conditions.length > 0 && { allOf: conditions }),
    ...rest,
    ...(closed !== undefined && { "x-closed": closed }),
  };
}
