import { componentName, type Description, operationsOf } from "../reader/reader.ts";

/** Method, HTTP verb and path of every operation, by its ID, and the values of `mode`. */
export function generateOperations(description: Description): string {
  const operations = operationsOf(description);
  const entries = operations.map(
    ({ operationId, summary, method, mode, verb, path }) =>
      `/** ${summary}. */\n${operationId}: ${JSON.stringify({ method, mode, verb, path })},`,
  );
  const methods = new Set(operations.map(({ method }) => JSON.stringify(method)));
  return `
/** Method, HTTP verb and path of each operation. */
export const operations = {\n${entries.join("\n")}\n} as const;

/** ID of an operation. */
export type OperationId = keyof typeof operations;

/** Name of a method of the service. */
export type Method = ${[...methods].join(" | ")};

/** The recording modes, as they stand in paths. */
export const modes = ${JSON.stringify(description.components.schemas.Mode?.enum)} as const;
`;
}

/** The type of the request body of every operation that has one, by its ID. */
export function generateRequestBodies(description: Description): string {
  const bodies = operationsOf(description).flatMap(({ operationId, summary, request }) => {
    const name = request && componentName(request.schema);
    if (name === undefined) return [];
    return `/** Body of the operation: ${summary}. */\nreadonly ${operationId}: components["schemas"]["${name}"];`;
  });
  return `
import type { components } from "./schema.ts";

/** The request bodies, by operation ID. */
export interface RequestBodies {\n${bodies.join("\n")}\n}
`;
}
