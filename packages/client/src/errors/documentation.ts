import { documentationUrl } from "../generated/constants.ts";

/** The properties of an error that decide where it is documented. */
export interface DocumentedError {
  readonly name: string;
  /** Its row of the error catalogue. */
  readonly entry?: { readonly status: number } | undefined;
  readonly code?: number | undefined;
}

/** Address of the documentation of an error: by its code, by the text of the gateway, or else by its class. */
export function documentationOf({ name, entry, code }: DocumentedError): string {
  const known = entry && (code ? `code-${code}` : `gateway-${entry.status}`);
  const place = known ?? name.replace(/\B[A-Z]/g, "-$&").toLowerCase();
  return `${documentationUrl}errors/#${place}`;
}
