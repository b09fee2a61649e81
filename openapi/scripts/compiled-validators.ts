import { stripTypeScriptTypes } from "node:module";
import type { Description } from "./description.ts";
import type { Profile } from "./json-schema.ts";
import type { Validate } from "./validation/violation.ts";
import { generateRequestValidators, generateResponseValidators } from "./validators.ts";

/** The checks of request bodies, by operation id, as the packages have them in a generated file. */
export async function requestValidators(
  description: Description,
  profile: Profile,
): Promise<Record<string, Validate>> {
  const source = await generateRequestValidators(description, profile);
  return (await load<{ validateRequest: Record<string, Validate> }>(source)).validateRequest;
}

/** The checks of answers, by operation id and HTTP status. */
export async function responseValidators(
  description: Description,
): Promise<Record<string, Record<string, Validate>>> {
  const source = await generateResponseValidators(description);
  type Module = { validateResponse: Record<string, Record<string, Validate>> };
  return (await load<Module>(source)).validateResponse;
}

/** Imports a generated module without writing it to a file. */
async function load<Module>(source: string): Promise<Module> {
  const code = encodeURIComponent(stripTypeScriptTypes(source));
  return await import(/* @vite-ignore */ `data:text/javascript,${code}`);
}
