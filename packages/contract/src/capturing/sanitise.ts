import type { EntryRequest, EntryResponse, Header } from "../capture.ts";
import { description } from "../description.ts";
import { parsed } from "../json.ts";
import { project } from "../outcome.ts";
import { allowList } from "./allow-list.ts";
import type { Exchange } from "./exchange.ts";
import { placeholdersFor, withoutHosts } from "./placeholders.ts";

/** Beginning of every capture, in milliseconds since the epoch. */
export const begin: number = Date.UTC(2030, 0, 1);

/** Text that stands in a capture in place of a secret. */
export const mask = "********";

/** The part of an exchange that a capture keeps. */
export interface Kept {
  readonly startedDateTime: string;
  readonly request: EntryRequest;
  readonly response: EntryResponse;
}

/**
 * Makes exchanges fit to be kept, by allow-list: only what is known to be harmless stays.
 *
 * - Of the headers, the content type and `Retry-After` stay if they look like one, and whether the credentials were
 *   the right ones.
 * - In a JSON body, a property keeps its name if the description has it, and its text if that is no password; ids
 *   become stable placeholders, everywhere; times are moved, so that each capture begins at the same moment.
 * - The host is the default one of the description, and a query loses its names and values.
 * - What is no JSON stays only if it was sent by the scenario itself.
 */
export function sanitise(exchanges: readonly Exchange[]): Kept[] {
  const [{ time: first } = { time: begin }] = exchanges;
  const withPlaceholders = placeholdersFor(exchanges);
  const moved = (time: number) => begin + Math.round((time - first) / 1000) * 1000;
  const body = (text: string, isOurs: boolean): string => {
    const json = parsed(text);
    if (json !== undefined) return JSON.stringify(cleaned(json.value));
    return isOurs || text === ""
      ? withPlaceholders(text)
      : `(${text.length} characters that are no JSON)`;
  };
  const cleaned = (value: unknown, name = ""): unknown => {
    if (Array.isArray(value)) return value.map((element) => cleaned(element, name));
    if (typeof value === "object" && value !== null) {
      const members = Object.entries(value).map(([inner, member], index) => {
        const shown = allowList.known.has(inner) ? inner : `unknown-${index + 1}`;
        return [shown, cleaned(member, inner)] as const;
      });
      return Object.fromEntries(members);
    }
    if (typeof value === "boolean" || value === null) return value;
    if (allowList.times.has(name) && Number(value) > 0) {
      const time = moved(Number(value));
      return typeof value === "string" ? String(time) : time;
    }
    if (!allowList.harmless.has(name)) return typeof value === "string" ? mask : 0;
    return typeof value === "string" ? withoutHosts(withPlaceholders(value)) : value;
  };

  return exchanges.map(({ time, request, response }) => {
    const { pathname, search } = new URL(request.url);
    const sent = body(request.body, true);
    const mimeType = cleanHeader("content-type", response.headers) ?? "";
    const text = body(response.body, false);
    return {
      startedDateTime: new Date(moved(time)).toISOString(),
      request: {
        method: request.method,
        url: `${description.servers[0]?.url}${withPlaceholders(pathname)}${masked(search)}`,
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: requestHeaders(request.headers),
        queryString: [],
        ...(sent !== "" && {
          postData: { mimeType: cleanHeader("content-type", request.headers) ?? "", text: sent },
        }),
        headersSize: -1,
        bodySize: -1,
      },
      response: {
        status: response.status,
        statusText: "",
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: kept(response.headers, ["content-type", "retry-after"]),
        content: { size: new TextEncoder().encode(text).length, mimeType, text },
        redirectURL: "",
        headersSize: -1,
        bodySize: -1,
      },
    };
  });
}

function requestHeaders(headers: Headers): Header[] {
  const right = `Basic ${btoa(`${project.customerId}:${project.customerCertificate}`)}`;
  const given = headers.get("authorization");
  const wrong = given?.startsWith("Basic ") ? "Basic wrong" : "wrong";
  return [
    ...kept(headers, ["content-type"]),
    ...(given === null
      ? []
      : [{ name: "authorization", value: given === right ? `Basic ${mask}` : wrong }]),
  ];
}

/** A query of which only the number of its parameters is left; the API has none. */
function masked(search: string): string {
  const names = [...new URLSearchParams(search).keys()];
  return names.length === 0 ? "" : `?${names.map(() => mask).join("&")}`;
}

/** Headers that are kept, and what their values look like. */
const cleanHeaders = {
  "content-type": /^[a-z]{1,20}\/[a-z0-9.+-]{1,40}(;\s?charset=[a-z0-9-]{1,20})?$/i,
  "retry-after": /^(\d{1,6}|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT)$/,
};

/** The value of a header, or a mask in place of one that looks like something else; undefined if there is none. */
function cleanHeader(name: keyof typeof cleanHeaders, headers: Headers): string | undefined {
  const value = headers.get(name) ?? undefined;
  return value === undefined || cleanHeaders[name].test(value) ? value : mask;
}

function kept(headers: Headers, names: readonly (keyof typeof cleanHeaders)[]): Header[] {
  return names.flatMap((name) => {
    const value = cleanHeader(name, headers);
    return value === undefined ? [] : [{ name, value }];
  });
}
