import { documentationUrl } from "../generated/constants.ts";

/** What decides where an error is documented. */
export interface DocumentedError {
  readonly name: string;
  /** Its row of the error catalogue. */
  readonly entry?: { readonly status: number } | undefined;
  readonly code?: number;
}

/** Where the documentation tells of an error: by its code, by what the gateway said, or else by its class. */
export function documentationOf({ name, entry, code }: DocumentedError): string {
  const known = entry && (code ? `code-${code}` : `gateway-${entry.status}`);
  const place = known ?? name.replace(/\B[A-Z]/g, "-$&").toLowerCase();
  return `${documentationUrl}errors/#${place}`;
}
