import type { Description } from "./description.ts";

/** Method and path of every operation, by its id, and the values of `mode`. */
export function generateOperations(description: Description): string {
  const routes = Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, member]) => typeof member === "object" && "operationId" in member)
      .map(([method, { operationId }]) => {
        const route = { method: method.toUpperCase(), path };
        return `${operationId}: ${JSON.stringify(route)},`;
      }),
  );
  const modes = description.components.schemas.Mode?.enum;
  return `
/** Method and path of each operation. */
export const operations = {\n${routes.join("\n")}\n} as const;

/** The recording modes, as they stand in paths. */
export const modes = ${JSON.stringify(modes)} as const;
`.trimStart();
}
