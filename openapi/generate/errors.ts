import type { Description, Schema } from "../reader/reader.ts";

/** The error catalogue as data: what each code and each gateway message means and what to do about it. */
export function errorCatalogue(description: Description): {
  service: Record<string, object>;
  gateway: Record<string, object>;
} {
  const { ErrorCode, GatewayMessage } = description.components.schemas;
  return { service: rowsOf(ErrorCode), gateway: rowsOf(GatewayMessage) };
}

function rowsOf(schema: Schema | undefined): Record<string, object> {
  const known = schema?.["x-extensible-enum"] ?? [];
  return Object.fromEntries(
    known.map((value, index) => {
      const { "x-requirements": requirements, ...row } = schema?.["x-errors"]?.[value] ?? {
        "x-requirements": [],
      };
      const name = schema?.["x-enum-varnames"]?.[index];
      const meaning = schema?.["x-enumDescriptions"]?.[value];
      if (!/[.。]$/.test(meaning ?? "")) throw new Error(`The meaning of ${value} is no sentence`);
      return [value, { name, meaning, ...row, requirements }];
    }),
  );
}

/** The members of a row, with their type and meaning. */
const members = {
  name: "/** Short name. */ readonly name: string;",
  meaning: "/** Meaning of the code or message. */ readonly meaning: string;",
  status: "/** HTTP status that it usually comes with. */ readonly status: number;",
  cause: "/** Usual cause. */ readonly cause: string;",
  remedy: "/** Remedy. */ readonly remedy: string;",
  retry: "/** Condition under which the call may be repeated. */ readonly retry: RetryRule;",
};

/** The catalogue as typed data, with those members that a package needs. */
export function generateErrors(
  description: Description,
  needed: readonly (keyof typeof members)[],
): string {
  const { service, gateway } = errorCatalogue(description);
  const retryRule = `
/** Condition under which a call that ended in an error may be repeated. */
export type RetryRule = "never" | "same-resource" | "acquire-again" | "after-pause";
`;
  return `import type { KnownErrorCode, KnownGatewayMessage } from "./error-codes.ts";
${needed.includes("retry") ? retryRule : ""}
/** One row of the error catalogue. */
export interface ErrorEntry {
${needed.map((member) => members[member]).join("\n")}
}

/** The known errors of the recording service, by code. */
export const serviceErrors: { readonly [code in KnownErrorCode]: ErrorEntry } = ${rows(service, needed)};

/** The known errors of the gateway, by message. */
export const gatewayErrors: { readonly [message in KnownGatewayMessage]: ErrorEntry } = ${rows(gateway, needed)};
`;
}

function rows(catalogue: Record<string, object>, needed: readonly string[]): string {
  const entries = Object.entries(catalogue).map(([key, row]) => {
    const kept = Object.entries(row).filter(([member]) => needed.includes(member));
    return [key, Object.fromEntries(kept)];
  });
  return JSON.stringify(Object.fromEntries(entries));
}

/** Retry rules by code: all that a client without texts needs to know, and which codes are known. */
export function generateRetryRules(description: Description): string {
  const { service } = errorCatalogue(description);
  const rules = Object.entries(service).map(([code, row]) => {
    return [code, "retry" in row ? row.retry : "never"];
  });
  return `import type { RetryRule } from "./errors.ts";

/** Retry rule of each code of the catalogue. */
export const retryRules: { readonly [code: number]: RetryRule | undefined } = ${JSON.stringify(
    Object.fromEntries(rules),
  )};
`;
}

/** The catalogue in both languages, for programs that explain errors to people. */
export function generateErrorTexts(english: Description, chinese: Description): string {
  const needed = ["name", "meaning", "status", "cause", "remedy"] as const;
  const texts = (description: Description) => {
    const { service, gateway } = errorCatalogue(description);
    return `{ service: ${rows(service, needed)}, gateway: ${rows(gateway, needed)} }`;
  };
  return `/** One row of the error catalogue. */
export interface ErrorEntry {
${needed.map((member) => members[member]).join("\n")}
}

/** The known errors, by code and by message of the gateway. */
export interface ErrorTexts {
  readonly service: { readonly [code: string]: ErrorEntry };
  readonly gateway: { readonly [message: string]: ErrorEntry };
}

/** The catalogue in each language. */
export const errorTexts: { readonly [language in "en" | "zh-CN"]: ErrorTexts } = {
  en: ${texts(english)},
  "zh-CN": ${texts(chinese)},
};
`;
}
