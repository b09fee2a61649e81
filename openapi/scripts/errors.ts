import type { Description, Schema } from "./description.ts";

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
      return [value, { name, meaning, ...row, requirements }];
    }),
  );
}

/** The catalogue as typed data, without the requirement ids. */
export function generateErrors(description: Description): string {
  const { service, gateway } = errorCatalogue(description);
  return `
/** When a call that ended in an error may be repeated. */
export type RetryRule = "never" | "same-resource" | "acquire-again" | "after-pause";

/** One row of the error catalogue. */
export interface ErrorEntry {
  /** Short name. */
  readonly name: string;
  /** What the code or message means. */
  readonly meaning: string;
  /** HTTP status that it usually comes with. */
  readonly status: number;
  /** What usually causes it. */
  readonly cause: string;
  /** What to do about it. */
  readonly remedy: string;
  /** When the call may be repeated. */
  readonly retry: RetryRule;
}

/** Codes of the recording service. */
export type ServiceErrorCode = ${Object.keys(service).join(" | ")};

/** Messages of the gateway in front of the recording service. */
export type GatewayErrorMessage = ${Object.keys(gateway)
    .map((message) => JSON.stringify(message))
    .join(" | ")};

/** The known errors of the recording service, by code. */
export const serviceErrors: { readonly [code in ServiceErrorCode]: ErrorEntry } = ${rows(service)};

/** The known errors of the gateway, by message. */
export const gatewayErrors: { readonly [message in GatewayErrorMessage]: ErrorEntry } = ${rows(gateway)};
`;
}

function rows(catalogue: Record<string, object>): string {
  const entries = Object.entries(catalogue).map(([key, row]) => [
    key,
    { ...row, requirements: undefined },
  ]);
  return JSON.stringify(Object.fromEntries(entries));
}
