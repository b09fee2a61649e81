import {
  type Description,
  operationsOf as describedOperations,
  resolve,
} from "@cloud-recording/openapi/reader";
import { firstSentence } from "../components/description.ts";
import { type FormSchema, formSchema, type Json } from "./form-schema.ts";

/** One operation, as far as the console needs it. */
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
  /** Names of the properties of the body that hold secrets. */
  readonly secrets: readonly string[];
  readonly examples: readonly { readonly title: string; readonly value: Json }[];
}

export interface Parameter {
  readonly name: string;
  readonly title: string;
  /** What it is. */
  readonly description: string;
  /** The values there are, if it is not free. */
  readonly values?: readonly string[];
}

/** The operations of the description, in its order. */
export function operationsOf(description: Description): Operation[] {
  return describedOperations(description).map((operation): Operation => {
    const { operationId, summary, verb, path, parameters, request } = operation;
    return {
      id: operationId,
      summary,
      description: operation.description,
      method: verb === "GET" ? "GET" : "POST",
      path,
      parameters: parameters.map(({ name, description: text = "", schema }) => {
        const { title = name, enum: values } = resolve(schema, description);
        return {
          ...{ name, title, description: firstSentence(text) },
          ...(values && { values: values.map(String) }),
        };
      }),
      ...(request && { body: formSchema(request.schema, description) }),
      secrets: [...new Set(request ? secretsOf(formSchema(request.schema, description)) : [])],
      examples: Object.values(request?.examples ?? {}).map(({ summary: title, value }) => {
        return { title, value: value as Json };
      }),
    };
  });
}

/** Names of all properties below a schema whose format is `password`. */
function secretsOf(node: unknown, name = ""): string[] {
  if (typeof node !== "object" || node === null) return [];
  const own = "format" in node && node.format === "password" ? [name] : [];
  return [...own, ...Object.entries(node).flatMap(([key, value]) => secretsOf(value, key))];
}
