import {
  type Description,
  isForbidden,
  resolve,
  type Schema,
} from "@cloud-recording/openapi/reader";

/** A part of the description, as JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** The source of a form: a JSON Schema without references, in the few keywords that a form needs. */
export type FormSchema = Json;

/**
 * Makes of a schema of the description one that a form can be drawn from.
 *
 * References are put in place, `allOf` is merged, members that are forbidden are left out,
 * and each value of an enumeration gets its meaning as its label.
 * It is for drawing only: what is allowed is judged by the generated checks.
 *
 * @param description the document that references point into
 */
export function formSchema(
  reference: Json,
  description: Pick<Description, "components">,
): FormSchema {
  const schema: Json = resolve(reference, description);
  const flat = (part: unknown) => formSchema(part as Json, description);
  const kept = Object.fromEntries(Object.entries(schema).filter(([key]) => drawn.has(key)));
  const labels = schema["x-enumDescriptions"] as Record<string, string> | undefined;
  const selector = schema["x-selected-by"];
  const union = (schema.oneOf ?? schema.anyOf) as Json[] | undefined;
  const constants = (union ?? []).filter((variant) => isConstant(variant, selector, description));
  // A form offers the variants that a value selects, and none for all other values.
  const variants = constants.length > 0 ? constants : union;
  const values = schema.enum ?? schema["x-extensible-enum"];
  const parts = ((schema.allOf ?? []) as Json[]).map(flat);
  return merged([
    ...parts,
    {
      ...kept,
      ...(schema.properties ? { properties: properties(schema.properties as Json, flat) } : {}),
      ...(schema.items ? { items: element(flat(schema.items)) } : {}),
      ...(variants && { oneOf: variants.map(flat).map((variant) => selected(variant, selector)) }),
      ...(labels && Array.isArray(values) && { oneOf: labelled(values, labels) }),
      ...(constants.length > 0 && { discriminator: { propertyName: selector } }),
    },
  ]);
}

// Not `default`: a form would put it into the body, where nobody asked for it.
const drawn = new Set([
  ...["title", "description", "type", "format", "const", "required"],
  ...["minimum", "maximum", "minItems", "maxItems"],
]);

function properties(all: Json, flat: (part: unknown) => FormSchema): Json {
  const allowed = Object.entries(all).filter(([, member]) => !isForbidden(member as Schema));
  return Object.fromEntries(
    allowed.map(([name, member]) => {
      const { title, ...rest } = flat(member);
      return [name, { ...rest, title: title ? `${name} · ${title}` : name }];
    }),
  );
}

/** An element of an array, which need not be explained once more for each. */
function element(schema: FormSchema): FormSchema {
  const { description: _, ...rest } = schema;
  return schema.type === "object" ? schema : rest;
}

function labelled(values: readonly unknown[], labels: Record<string, string>): Json[] {
  return values.map((value) => {
    const text = labels[String(value)]?.split(/(?<=[.。])/)[0]?.replace(/[.。]$/, "") ?? "";
    return { const: value, title: text === "" ? String(value) : `${value} · ${text}` };
  });
}

/** True if a variant of a union has a value of its own in the property that selects it. */
function isConstant(
  variant: Json,
  selector: unknown,
  description: Pick<Description, "components">,
): boolean {
  const { properties = {} } = formSchema(variant, description);
  const member = (properties as Json)[String(selector)];
  return member !== undefined && "const" in (member as Json);
}

/** A variant named as the value that selects it: `2 · Alibaba Cloud`. */
function selected(variant: FormSchema, selector: unknown): FormSchema {
  const member = (variant.properties as Json | undefined)?.[String(selector)];
  const { const: value } = (member ?? {}) as Json;
  return value === undefined ? variant : { ...variant, title: `${value} · ${variant.title}` };
}

function merged(parts: readonly FormSchema[]): FormSchema {
  const result: Record<string, unknown> = {};
  for (const part of parts) {
    const { properties, required, ...rest } = part;
    Object.assign(result, rest);
    if (properties) result.properties = { ...(result.properties ?? {}), ...(properties as Json) };
    if (required) {
      const names = [...((result.required ?? []) as string[]), ...(required as string[])];
      result.required = [...new Set(names)];
    }
  }
  if (result.properties && !result.type) result.type = "object";
  return result;
}
