import type { Description, Schema } from "./description.ts";
import { valueAt } from "./pointer.ts";

/** The node behind a reference into the description; members beside the reference win. Any other node stands for itself. */
export function resolve<Node extends object>(
  node: Node,
  description: Pick<Description, "components">,
): Exclude<Node, { readonly $ref: string }> {
  const { $ref, ...beside } = node as { readonly $ref?: string };
  if ($ref === undefined) return node as never;
  const target = $ref.startsWith("#/") ? valueAt(description, $ref.slice(1)) : undefined;
  if (typeof target !== "object" || target === null) throw new Error(`There is no ${$ref}`);
  return { ...resolve(target, description), ...beside } as never;
}

/** Name of the component schema that a schema refers to. */
export function componentName(schema: Schema): string | undefined {
  return schema.$ref?.match(/^#\/components\/schemas\/(\w+)$/)?.[1];
}
