/**
 * An HTTP archive (HAR 1.2), as far as a playback reads it.
 *
 * Browsers leave out what they do not know or write `null`, so only method and URL of a request are required.
 */
export interface Har {
  readonly log: { readonly entries: readonly HarEntry[] };
}

/** A captured exchange: a request and its response. */
export interface HarEntry {
  readonly request: HarRequest;
  readonly response?: HarResponse | null | undefined;
}

/** A captured request. */
export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly HarHeader[] | null | undefined;
  readonly postData?: HarPostData | null | undefined;
  /** Size of the body on the wire, in bytes. */
  readonly bodySize?: number | null | undefined;
}

/** The body of a captured request. */
export interface HarPostData {
  readonly mimeType?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** `base64` if the text is that of bytes. */
  readonly encoding?: string | null | undefined;
  /** The fields of a form, which some tools write in place of its text. */
  readonly params?: readonly HarParam[] | null | undefined;
}

/** A field of a captured form. */
export interface HarParam {
  readonly name: string;
  readonly value?: string | null | undefined;
}

/** A captured response. */
export interface HarResponse {
  /** HTTP status; 0 if the request was blocked or had no response. */
  readonly status: number;
  readonly headers?: readonly HarHeader[] | null | undefined;
  readonly content?: HarContent | null | undefined;
  /** Size of the body on the wire, in bytes. */
  readonly bodySize?: number | null | undefined;
  /** The error that ended the response, as Chrome writes it. */
  readonly _error?: unknown;
}

/** The body of a captured response. */
export interface HarContent {
  readonly mimeType?: string | null | undefined;
  readonly text?: string | null | undefined;
  /** `base64` if the text is that of bytes. */
  readonly encoding?: string | null | undefined;
  /** Size of the decoded body, in bytes. */
  readonly size?: number | null | undefined;
  /** The file that holds the text, as Playwright writes it. */
  readonly _file?: unknown;
  /** The error that kept the tool from reading the body. */
  readonly _error?: unknown;
}

/** A header of a captured request or response. */
export interface HarHeader {
  readonly name: string;
  readonly value: string;
}

/** Describes why a value is not an archive, by JSON Pointer; undefined if it is one. */
export function problemOf(har: unknown): string | undefined {
  const entries = property(property(har, "log"), "entries");
  if (!Array.isArray(entries)) return "/log/entries must be an array; parse the text of a HAR file";
  for (const [index, entry] of entries.entries()) {
    const request = property(entry, "request");
    for (const name of ["method", "url"]) {
      if (typeof property(request, name) !== "string") {
        return `/log/entries/${index}/request/${name} must be a string`;
      }
    }
  }
  return undefined;
}

/** A property of a value that may be anything; undefined if there is none. */
export function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
