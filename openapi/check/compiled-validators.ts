import { stripTypeScriptTypes } from "node:module";
import type { Profile } from "../generate/json-schema.ts";
import {
  generateCallbackValidators,
  generateRequestValidators,
  generateResponseValidators,
  generateWords,
} from "../generate/validators.ts";
import type { Description } from "../reader/reader.ts";
import type { Validate } from "../runtime/violation.ts";
import type { Words } from "../runtime/words.ts";

/** Checks by name. */
export type Checks = Record<string, Validate>;

/**
 * The checks of request bodies, by operation id, as the packages have them in a generated file.
 *
 * @param spoken the description in Chinese, and the language of the violations; without it, they are in English
 */
export async function requestValidators(
  description: Description,
  profile: Profile,
  spoken?: { chinese: Description; language: "english" | "chinese" },
): Promise<Checks> {
  const source = await generateRequestValidators(description, profile, spoken?.chinese);
  if (spoken === undefined) {
    return (await load<{ validateRequest: Checks }>(source)).validateRequest;
  }
  const { chinese, language } = spoken;
  const words = await load<Record<string, Words>>(
    await generateWords(language, description, chinese),
  );
  type Module = { createRequestValidators: (words: Words | undefined) => Checks };
  return (await load<Module>(source)).createRequestValidators(words[language]);
}

/** The checks of answers, by operation id and HTTP status. */
export async function responseValidators(
  description: Description,
): Promise<Record<string, Record<string, Validate>>> {
  const source = await generateResponseValidators(description);
  type Module = { validateResponse: Record<string, Record<string, Validate>> };
  return (await load<Module>(source)).validateResponse;
}

/** The checks of a callback and of its details. */
export async function callbackValidators(
  callbacks: Description,
): Promise<Record<"body" | "details", Validate>> {
  const source = await generateCallbackValidators(callbacks);
  type Module = { validateCallback: Record<"body" | "details", Validate> };
  return (await load<Module>(source)).validateCallback;
}

/** Imports a generated module without writing it to a file. */
async function load<Module>(source: string): Promise<Module> {
  const runtime = JSON.stringify(new URL("../runtime/create-check.ts", import.meta.url).href);
  const vendors = JSON.stringify(
    new URL("../../packages/client/src/generated/vendors.ts", import.meta.url).href,
  );
  const whole = source.replace('"./create-check.ts"', runtime).replace('"./vendors.ts"', vendors);
  const code = encodeURIComponent(stripTypeScriptTypes(whole));
  return await import(/* @vite-ignore */ `data:text/javascript,${code}`);
}
