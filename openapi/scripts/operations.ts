import { componentName, type Description, type Operation, requestSchema } from "./description.ts";

interface Row {
  readonly operation: Operation;
  readonly verb: string;
  readonly path: string;
  /** Name of the method: the last segment of the path. */
  readonly method: string;
  /** The recording mode, if the path fixes it. */
  readonly mode: string | undefined;
}

/** Method, HTTP verb and path of every operation, by its ID, and the values of `mode`. */
export function generateOperations(description: Description): string {
  const rows = rowsOf(description);
  const entries = rows.map(
    ({ operation: { operationId, summary }, method, mode, verb, path }) =>
      `/** ${summary}. */\n${operationId}: ${JSON.stringify({ method, mode, verb, path })},`,
  );
  return `
/** Method, HTTP verb and path of each operation. */
export const operations = {\n${entries.join("\n")}\n} as const;

/** ID of an operation. */
export type OperationId = keyof typeof operations;

/** Name of a method of the service. */
export type Method = ${[...new Set(rows.map(({ method }) => `"${method}"`))].join(" | ")};

/** The recording modes, as they stand in paths. */
export const modes = ${JSON.stringify(description.components.schemas.Mode?.enum)} as const;
`;
}

/** The type of the request body of every operation that has one, by its ID. */
export function generateRequestBodies(description: Description): string {
  const bodies = rowsOf(description).flatMap(({ operation }) => {
    const name = componentName(requestSchema(operation) ?? {});
    return name === undefined
      ? []
      : [
          `/** Body of the operation: ${operation.summary}. */\nreadonly ${operation.operationId}: components["schemas"]["${name}"];`,
        ];
  });
  return `
import type { components } from "./schema.ts";

/** The request bodies, by operation ID. */
export interface RequestBodies {\n${bodies.join("\n")}\n}
`;
}

function rowsOf(description: Description): Row[] {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => typeof operation === "object" && "operationId" in operation)
      .map(([verb, operation]) => ({
        operation,
        verb: verb.toUpperCase(),
        path,
        method: path.slice(path.lastIndexOf("/") + 1),
        mode: path.match(/\/mode\/(\w+)\//)?.[1],
      })),
  );
}
