/** An HTTP archive (HAR 1.2), as far as a playback reads it. */
export interface Har {
  readonly log: { readonly entries: readonly HarEntry[] };
}

/** One exchange. */
export interface HarEntry {
  readonly request: HarRequest;
  readonly response: HarResponse;
}

/** What was sent. */
export interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: readonly HarHeader[];
  readonly postData?: { readonly text?: string };
}

/** What was answered. */
export interface HarResponse {
  readonly status: number;
  readonly headers: readonly HarHeader[];
  readonly content: { readonly text?: string; readonly encoding?: string };
}

/** A header of either. */
export interface HarHeader {
  readonly name: string;
  readonly value: string;
}

/** What is wrong with a value that should be an archive, and where; nothing if it is one. */
export function problemOf(har: unknown): string | undefined {
  const entries = member(member(har, "log"), "entries");
  if (!Array.isArray(entries)) return "/log/entries is not a list; parse the text of a HAR file";
  for (const [index, entry] of entries.entries()) {
    const at = `/log/entries/${index}`;
    const [request, response] = [member(entry, "request"), member(entry, "response")];
    if (typeof member(request, "method") !== "string") return `${at}/request/method is not a text`;
    const url = member(request, "url");
    if (typeof url !== "string" || !URL.canParse(url)) return `${at}/request/url is not a URL`;
    const status = member(response, "status");
    if (!Number.isInteger(status) || Number(status) < 200 || Number(status) > 599) {
      return `${at}/response/status is not a status from 200 to 599`;
    }
    if (!Array.isArray(member(response, "headers"))) return `${at}/response/headers is not a list`;
    if (typeof member(response, "content") !== "object") {
      return `${at}/response/content is not an object`;
    }
  }
  return undefined;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
