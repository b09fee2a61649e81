import type { Description } from "../reader/reader.ts";
import { generateTypes } from "./types.ts";
import { generateCallbackValidators } from "./validators.ts";

/** Source of a module with the types of the callbacks, and with the checks of their bodies. */
export async function generateCallbacks(callbacks: Description): Promise<string> {
  const [types, validators] = await Promise.all([
    generateTypes(callbacks),
    generateCallbackValidators(callbacks),
  ]);
  return `${validators}\n${types}`;
}
