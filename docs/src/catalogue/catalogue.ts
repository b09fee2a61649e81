import { type DescribedSchema, described } from "../components/description.ts";

/** One error of the service or its gateway. */
export interface CatalogueRow {
  /** The code, or the message of the gateway. */
  readonly key: string;
  readonly anchor: string;
  readonly name: string;
  readonly meaning: string;
  readonly status: number;
  readonly cause: string;
  readonly remedy: string;
  readonly retry: string;
  readonly requirements: readonly string[];
}

interface Row {
  readonly status: number;
  readonly cause: string;
  readonly remedy: string;
  readonly retry: string;
  readonly "x-requirements": readonly string[];
}

/** The errors of the recording service, by code. */
export function serviceRows(language: string): CatalogueRow[] {
  return rowsOf(language, "ErrorCode", ({ key }) => `code-${key}`);
}

/** The errors of the gateway, by message. */
export function gatewayRows(language: string): CatalogueRow[] {
  return rowsOf(language, "GatewayMessage", ({ status }) => `gateway-${status}`);
}

function rowsOf(
  language: string,
  component: string,
  anchorOf: (row: { key: string; status: number }) => string,
): CatalogueRow[] {
  const schema = described(language, `/components/schemas/${component}`) as DescribedSchema & {
    readonly "x-errors": Readonly<Record<string, Row>>;
  };
  return (schema["x-extensible-enum"] ?? []).map((value, index) => {
    const key = String(value);
    const row = schema["x-errors"][key];
    if (row === undefined) throw new Error(`${component} has no x-errors row for ${key}`);
    const { "x-requirements": requirements, ...rest } = row;
    return {
      ...rest,
      key,
      anchor: anchorOf({ key, status: row.status }),
      name: schema["x-enum-varnames"]?.[index] ?? "",
      meaning: schema["x-enumDescriptions"]?.[key] ?? "",
      requirements,
    };
  });
}
