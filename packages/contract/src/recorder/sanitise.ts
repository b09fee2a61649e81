import { type Description, description, type Schema } from "../description.ts";
import { project } from "../outcome.ts";
import { type EntryRequest, type EntryResponse, type Header, parsed } from "../recording.ts";
import type { Exchange } from "./exchange.ts";

/** When every recording begins, in milliseconds since the epoch. */
export const begin: number = Date.UTC(2030, 0, 1);

/** What stands in a recording in place of a secret. */
export const mask = "********";

/** What a recording keeps of an exchange. */
export interface Kept {
  readonly startedDateTime: string;
  readonly request: EntryRequest;
  readonly response: EntryResponse;
}

/** Members whose texts are ids of the service, and what their stand-ins look like. */
const fakes: Readonly<Record<string, (count: number) => string>> = {
  resourceId: (count) => `recorded-resource-${count}`,
  sid: (count) => `5${String(count).padStart(31, "0")}`,
  videoId: (count) => `f${String(count).padStart(31, "0")}`,
  uid: (count) => `user-${count}`,
};

/** Shorter UIDs are the numbers of test users, and stand in too many places to be replaced. */
const shortestUid = 6;

/** Members that hold a point in time, in milliseconds. */
const times = new Set(["sliceStartTime"]);

/**
 * Makes exchanges fit to be kept, by allow-list: only what is known to be harmless stays.
 *
 * - Of the headers, the content type and `Retry-After` stay, and whether the credentials were the right ones.
 * - In a JSON body, a text stays if the description names its member and does not call it a password; ids become stable
 *   stand-ins, everywhere; times are moved, so that each recording begins at the same moment.
 * - The host is the default one of the description, and a query loses its values.
 * - What is no JSON stays only if it was sent by the scenario itself.
 */
export function sanitise(exchanges: readonly Exchange[]): Kept[] {
  const [{ time: first } = { time: begin }] = exchanges;
  const ids = idsIn(exchanges);
  const moved = (time: number) => begin + Math.round((time - first) / 1000) * 1000;
  const body = (text: string, isOurs: boolean): string => {
    const json = parsed(text);
    if (json !== undefined) return JSON.stringify(cleaned(json.value));
    return isOurs || text === "" ? withFakes(text) : `(${text.length} characters that are no JSON)`;
  };
  const withFakes = (text: string): string => {
    return [...ids].reduce((text, [id, fake]) => text.replaceAll(id, fake), text);
  };
  const cleaned = (value: unknown, name = ""): unknown => {
    if (Array.isArray(value)) return value.map((element) => cleaned(element, name));
    if (typeof value === "object" && value !== null) {
      const members = Object.entries(value).map(([inner, member]) => {
        return [inner, cleaned(member, inner)] as const;
      });
      return Object.fromEntries(members);
    }
    if (typeof value === "boolean" || value === null) return value;
    if (times.has(name) && Number(value) > 0) {
      const time = moved(Number(value));
      return typeof value === "string" ? String(time) : time;
    }
    if (!harmless.has(name)) return typeof value === "string" ? mask : 0;
    return typeof value === "string" ? withoutHosts(withFakes(value)) : value;
  };

  return exchanges.map(({ time, request, response }) => {
    const { pathname, search } = new URL(request.url);
    const sent = body(request.body, true);
    const mimeType = response.headers.get("content-type") ?? "";
    const text = body(response.body, false);
    return {
      startedDateTime: new Date(moved(time)).toISOString(),
      request: {
        method: request.method,
        url: `${description.servers[0]?.url}${withFakes(pathname)}${masked(search)}`,
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: requestHeaders(request.headers),
        queryString: [],
        ...(sent !== "" && {
          postData: { mimeType: request.headers.get("content-type") ?? "", text: sent },
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

/** The ids that the service has given out, and the stand-in of each, the longest first. */
function idsIn(exchanges: readonly Exchange[]): Map<string, string> {
  const found = new Map<string, string>();
  const counts = new Map<string, number>();
  const ours = exchanges.map(({ request }) => request.body).join();
  const isOurs = (id: string) => id.length < shortestUid || ours.includes(JSON.stringify(id));
  const visit = (value: unknown, name = ""): void => {
    const fake = name === "uid" && isOurs(String(value)) ? undefined : fakes[name];
    if (typeof value === "string" && value !== "" && fake !== undefined && !found.has(value)) {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      found.set(value, fake(count));
    }
    if (typeof value !== "object" || value === null) return;
    for (const [inner, member] of Object.entries(value)) visit(member, inner);
  };
  for (const { response } of exchanges) visit(parsed(response.body)?.value);
  return new Map([...found].sort(([one], [other]) => other.length - one.length));
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

/** A query without its values; the API has none. */
function masked(search: string): string {
  const names = [...new URLSearchParams(search).keys()];
  return names.length === 0 ? "" : `?${names.map((name) => `${name}=${mask}`).join("&")}`;
}

function kept(headers: Headers, names: readonly string[]): Header[] {
  return names.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [{ name, value }];
  });
}

/** A text without the addresses of other hosts than those of examples and of the documented servers. */
function withoutHosts(text: string): string {
  const known = description.servers.map(({ url }) => new URL(url).host);
  return text
    .replaceAll(/(?<=https?:\/\/)[^/\s"]+/g, (host) =>
      known.includes(host) || /(^|\.)example\.(org|com)$|^x+$/.test(host) ? host : "host.invalid",
    )
    .replaceAll(/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g, "192.0.2.1");
}

/** Names of members that the description knows and does not call passwords. */
const harmless: ReadonlySet<string> = harmlessNames(description);

function harmlessNames({ components }: Description): Set<string> {
  const names = new Map<string, boolean>();
  const visit = (schema: Schema): void => {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const target = components.schemas[member.$ref?.split("/").at(-1) ?? ""] ?? member;
      const isPassword = member.format === "password" || target.format === "password";
      names.set(name, (names.get(name) ?? true) && !isPassword);
      visit(member);
    }
    const { allOf = [], oneOf = [], anyOf = [], items } = schema;
    for (const part of [...allOf, ...oneOf, ...anyOf, ...(items ? [items] : [])]) visit(part);
  };
  for (const schema of Object.values(components.schemas)) visit(schema);
  return new Set([...names].flatMap(([name, isHarmless]) => (isHarmless ? [name] : [])));
}
