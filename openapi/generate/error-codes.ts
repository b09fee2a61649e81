import type { Description, Schema } from "../reader/reader.ts";

/** Names of the codes and gateway messages, without their texts. */
export function generateErrorNames(description: Description): string {
  const { ErrorCode = {}, GatewayMessage = {} } = description.components.schemas;
  return `
/** Codes of the recording service, by name. */
export const ErrorCode = {\n${members(ErrorCode)}\n} as const;

/** A code of the error catalogue. */
export type KnownErrorCode = (typeof ErrorCode)[keyof typeof ErrorCode];

/** Code of an error of the recording service. The service may send codes that are not in the catalogue. */
export type ErrorCode = KnownErrorCode | (number & {});

/** Messages of the gateway in front of the recording service, by name. */
export const GatewayMessage = {\n${members(GatewayMessage)}\n} as const;

/** A gateway message of the error catalogue. */
export type KnownGatewayMessage = (typeof GatewayMessage)[keyof typeof GatewayMessage];
`;
}

/** State of the recording after an error, by code and method. */
export function generateRecordingAfterError(description: Description): string {
  const rows = Object.entries(description.components.schemas.ErrorCode?.["x-errors"] ?? {});
  const known = rows.flatMap(([code, { recording = "unknown" }]) =>
    recording === "unknown" ? [] : [`${code}: ${JSON.stringify(recording)},`],
  );
  return `
/**
 * State of a recording, as far as an error code says it.
 *
 * - \`running\`: it runs.
 * - \`ended\`: it has ended for certain, or has never run.
 * - \`expired\`: its resource ID is no longer accepted. The recording may still run, but cannot be called.
 * - \`other\`: it does not run, because another recording holds the UID.
 * - \`unknown\`: the code does not say. The recording may run.
 */
export type RecordingAfterError = "running" | "ended" | "expired" | "other" | "unknown";

/**
 * State of the recording that a failed call names.
 *
 * 404 (\`sessionNotFound\`) is never a certain end: a recorder that moves to another machine returns it too.
 *
 * @param code code of the error
 * @param method method that failed
 */
export function recordingAfterError(code: number, method: Method): RecordingAfterError {
  const row = recordingsAfterErrors[code] ?? "unknown";
  return typeof row === "string" ? row : (row[method] ?? "unknown");
}

const recordingsAfterErrors: {
  readonly [code: number]:
    | RecordingAfterError
    | { readonly [method in Method]?: RecordingAfterError | undefined }
    | undefined;
} = {\n${known.join("\n")}\n};
`;
}

function members(schema: Schema): string {
  const values = schema["x-extensible-enum"] ?? [];
  return values
    .map((value, index) => {
      const meaning = schema["x-enumDescriptions"]?.[String(value)];
      return `/** ${meaning} */\n${schema["x-enum-varnames"]?.[index]}: ${JSON.stringify(value)},`;
    })
    .join("\n");
}
