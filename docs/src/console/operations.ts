import { type FormSchema, formSchema, type Json } from "./form-schema.ts";

/** What the console knows of one operation. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly description: string;
  readonly method: "GET" | "POST";
  /** With the names of its parameters in braces. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** Absent if it has no body. */
  readonly body?: FormSchema;
  readonly examples: readonly { readonly title: string; readonly value: Json }[];
}

export interface Parameter {
  readonly name: string;
  readonly title: string;
  /** The values there are, if it is not free. */
  readonly values?: readonly string[];
}

interface Description {
  readonly paths: Readonly<Record<string, object>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The operations of the description, in the order of a recording's life. */
export function operationsOf(description: Description): Operation[] {
  const schemas = description.components.schemas as Readonly<Record<string, Json>>;
  const resolve = (value: Json): Json => {
    const { $ref } = value;
    if (typeof $ref !== "string") return value;
    const [kind = "", name = ""] = $ref.split("/").slice(2);
    return resolve(description.components[kind]?.[name] as Json);
  };
  const found = Object.entries(description.paths).flatMap(([path, item]) => {
    const shared = ((item as Json).parameters ?? []) as Json[];
    return (["get", "post"] as const).flatMap((method): Operation[] => {
      const operation = (item as Record<string, Json>)[method];
      if (operation === undefined) return [];
      const content = (resolve((operation.requestBody ?? {}) as Json).content ?? {}) as Json;
      const body = Object.values(content)[0] as Json | undefined;
      const parameters = [...shared, ...((operation.parameters ?? []) as Json[])].map(resolve);
      return [
        {
          id: String(operation.operationId),
          summary: String(operation.summary),
          description: String(operation.description),
          method: method === "get" ? "GET" : "POST",
          path,
          parameters: parameters.map(({ name, schema }) => {
            const { title = name, enum: values } = resolve(schema as Json);
            return {
              name: String(name),
              title: String(title),
              ...(Array.isArray(values) && { values: values.map(String) }),
            };
          }),
          ...(body && { body: formSchema(body.schema as Json, schemas) }),
          examples: Object.values((body?.examples ?? {}) as Record<string, Json>).map((example) => {
            const { summary, value } = resolve(example);
            return { title: String(summary), value: value as Json };
          }),
        },
      ];
    });
  });
  return found.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
}

const order = [
  "acquireResource",
  "startMixRecording",
  "startIndividualRecording",
  "queryRecording",
  "updateSubscription",
  "updateLayout",
  "stopRecording",
];
