import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import {
  componentName,
  type Description,
  isForbidden,
  operationsOf,
  resolve,
  type Schema,
} from "../reader/reader.ts";
import { meaningsOf } from "./meanings.ts";
import { withUndefined } from "./optional-properties.ts";
import { objectSchemasOf } from "./variants.ts";

/**
 * TypeScript types of the description.
 *
 * openapi-typescript does the work. Before it, this file turns what only JSON Schema can say into what a type can:
 * members that exclude each other become unions with `never`, and enumerations say in the hover what each value means.
 */
export async function generateTypes(description: Description): Promise<string> {
  const document = structuredClone(description);
  const { schemas } = document.components;
  for (const schema of Object.values(schemas)) addForeignMembers(schema, document);
  for (const schema of Object.values(schemas)) keepCompletion(schema, document);
  for (const schema of Object.values(schemas)) rewrite(schema, document);
  const nodes = await openapiTS(document as never, {
    alphabetize: false,
    defaultNonNullable: false,
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) => typeOf(schema as Schema),
  });
  const types = astToString(withUndefined(nodes))
    // Headers are strings, and what this description does not have needs no type.
    .replaceAll("[name: string]: unknown", "[name: string]: string")
    .replaceAll(/^export type (webhooks|\$defs) = Record<string, never>;\n/gm, "");
  return withComments(types, description);
}

/** Says what the declarations are that openapi-typescript leaves without a word, for the pages of JSR and for editors. */
function withComments(types: string, description: Description): string {
  const operations = operationsOf(description);
  const words: { readonly [name: string]: string } = {
    paths: "The methods of the service, by path.",
    components: "What the methods have in common.",
    operations: "The methods of the service, by operation id.",
    schemas: "Bodies and their parts.",
    responses: "Responses of several methods.",
    parameters: "Parameters of paths.",
  };
  return types
    .replaceAll(/^(?:export interface| {3}) (\w+)(?=[ :] ?\{)/gm, (line, name) =>
      words[name] === undefined ? line : `/** ${words[name]} */\n${line}`,
    )
    .replaceAll(/^ {4}readonly "(\/.*)": \{$/gm, (line, path) => {
      const summaries = operations.filter((one) => one.path === path).map(({ summary }) => summary);
      return `/** ${summaries.join(", ")}. */\n${line}`;
    })
    .replaceAll(/^ {4}readonly (\w+): \{$/gm, (line, name) => {
      const operation = operations.find(({ operationId }) => operationId === name);
      return operation === undefined ? line : `/** ${operation.summary}. */\n${line}`;
    })
    .replaceAll(/^ {4}(responses|parameters|requestBodies|headers|pathItems): never;\n/gm, "")
    .replaceAll(/^export type \w+ = components\['schemas'\]\['(\w+)'\];$/gm, (line, name) => {
      const { schemas } = description.components;
      const { description: text = schemas[name]?.title ?? "" } = schemas[name] ?? {};
      const lines = text.trim().replaceAll("\n", "\n * ");
      return `/**\n * ${lines}\n */\n${line}`;
    });
}

/** Gives every variant of a union the members that only its siblings know, as forbidden ones. */
function addForeignMembers(schema: Schema, document: Description): void {
  const { schemas } = document.components;
  const all = objectSchemasOf(document).variantsOf(schema);
  if (all === undefined) return;
  const names = new Set(all.flatMap((variant) => [...variant.names]));
  for (const member of schema.oneOf ?? schema.anyOf ?? []) {
    const target = schemas[componentName(member) ?? ""];
    const own = all.find((variant) => variant.schema.title === target?.title);
    if (target === undefined || own === undefined) continue;
    for (const name of names) {
      if (own.names.has(name)) continue;
      target.properties = { ...target.properties, [name]: { not: {} } };
    }
  }
}

/**
 * Lets a variant for all other values take numbers as open enumerations without values.
 * Plain `number` would swallow the listed values of its siblings, and with them the completion of editors.
 */
function keepCompletion(schema: Schema, document: Description): void {
  const { propertyOf, selectingValues, variantsOf } = objectSchemasOf(document);
  const selector = schema["x-selected-by"] ?? "";
  const variants = variantsOf(schema) ?? [];
  const isOther = (variant: Schema) => selectingValues(variant, selector) === undefined;
  if (variants.every((variant) => isOther(variant.schema))) return;
  for (const { schema: other, names } of variants.filter((variant) => isOther(variant.schema))) {
    for (const name of names) {
      const property = propertyOf(other, name);
      if (property?.type === "integer") property["x-extensible-enum"] ??= [];
    }
  }
}

function rewrite(schema: Schema, document: Description): void {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    rewrite(property, document);
    schema.properties = { ...schema.properties, [name]: documented(property, document) };
  }
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    rewrite(part, document);
  }
  if (schema.items !== undefined) rewrite(schema.items, document);
  if (schema.if !== undefined) byValue(schema);
  const meanings = meaningsOf(schema);
  if (meanings !== "") schema.description = `${schema.description?.trimEnd()}\n${meanings}`;
}

/**
 * An object in which a value of a property requires or allows other properties becomes a union:
 * `{ a?: 0, b?: undefined } | { a: 1, b }`.
 */
function byValue(schema: Schema): void {
  const properties = schema.properties ?? {};
  const [[selector, { const: demanding }] = ["", {}]] = Object.entries(schema.if?.properties ?? {});
  const values = properties[selector]?.enum;
  if (values === undefined || demanding === undefined) return;
  const allowing = (name: string): unknown[] => properties[name]?.["x-only-with"]?.values ?? values;
  const bound = Object.keys(properties).filter(
    (name) => properties[name]?.["x-only-with"]?.property === selector,
  );
  const variants = new Map<string, unknown[]>();
  for (const value of values) {
    const allowed = bound.filter((name) => allowing(name).includes(value)).join();
    variants.set(allowed, [...(variants.get(allowed) ?? []), value]);
  }
  const free = Object.entries(properties).filter(
    ([name]) => name !== selector && !bound.includes(name),
  );
  schema.allOf = [
    { type: "object", properties: Object.fromEntries(free) },
    {
      oneOf: [...variants.values()].map((group) => {
        const isDefault = group.includes(properties[selector]?.default);
        const required = group.includes(demanding) ? (schema.then?.required ?? []) : [];
        return {
          type: "object",
          required: isDefault ? required : [selector, ...required],
          properties: {
            [selector]: { ...properties[selector], enum: group },
            ...Object.fromEntries(
              bound.map((name) => {
                const isAllowed = group.every((value) => allowing(name).includes(value));
                return [name, isAllowed ? (properties[name] ?? {}) : { not: {} }];
              }),
            ),
          },
        };
      }),
    },
  ];
  delete schema.properties;
}

/** A property that refers to a component shows the component's own text unless it has one. */
function documented(property: Schema, document: Description): Schema {
  if (property.$ref === undefined) return property;
  const target = resolve<Schema>({ $ref: property.$ref }, document);
  const text = property.description ?? target.description ?? "";
  const meanings = meaningsOf(target);
  const description =
    meanings === "" || text.includes(meanings) ? text : `${text.trimEnd()}\n${meanings}`;
  return {
    ...property,
    description,
    ...(target.default !== undefined && { default: target.default }),
  };
}

function typeOf(schema: Schema): ts.TypeNode | undefined {
  const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  if (isForbidden(schema)) return never;
  if (isEmptyObject(schema)) return withoutMembers(never);
  const known = schema["x-extensible-enum"];
  if (known === undefined) return undefined;
  const { factory } = ts;
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === "number"
        ? factory.createNumericLiteral(value)
        : factory.createStringLiteral(value),
    ),
  );
  const types = schema.type ?? (schema.oneOf ?? []).flatMap(({ type }) => type ?? []);
  const others = [types]
    .flat()
    .map((type) =>
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(
          type === "string" ? ts.SyntaxKind.StringKeyword : ts.SyntaxKind.NumberKeyword,
        ),
        factory.createTypeLiteralNode([]),
      ]),
    );
  return factory.createUnionTypeNode([...literals, ...others]);
}

function isEmptyObject(schema: Schema): boolean {
  return (
    schema.type === "object" &&
    schema.additionalProperties === false &&
    schema.properties === undefined &&
    schema.oneOf === undefined
  );
}

/** `{ readonly [member: string]: never }`, the type of `{}` and nothing else. */
function withoutMembers(never: ts.TypeNode): ts.TypeNode {
  const { factory } = ts;
  const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const member = factory.createParameterDeclaration(
    undefined,
    undefined,
    "member",
    undefined,
    text,
  );
  const readonly = factory.createModifier(ts.SyntaxKind.ReadonlyKeyword);
  return factory.createTypeLiteralNode([factory.createIndexSignature([readonly], [member], never)]);
}
