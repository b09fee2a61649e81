import { description } from "../description.ts";
import { parsed } from "../json.ts";
import type { Exchange } from "./exchange.ts";

/** Members whose texts are ids, and what their placeholders look like. */
const looks: Readonly<Record<string, (count: number) => string>> = {
  resourceId: (count) => `recorded-resource-${count}`,
  sid: (count) => `5${String(count).padStart(31, "0")}`,
  videoId: (count) => `f${String(count).padStart(31, "0")}`,
  uid: (count) => `user-${count}`,
};

/** Shorter UIDs are the numbers of test users, and stand in too many places to be replaced. */
const shortestUid = 6;

/** Makes a function that puts placeholders in the place of all ids that the service has given out, wherever they stand. */
export function placeholdersFor(exchanges: readonly Exchange[]): (text: string) => string {
  const found = new Map<string, string>();
  const counts = new Map<string, number>();
  const sent = exchanges.map(({ request }) => request.body).join();
  const isOurs = (uid: string) => uid.length < shortestUid || sent.includes(JSON.stringify(uid));
  const visit = (value: unknown, name = ""): void => {
    const look = looks[name];
    if (typeof value === "string" && value !== "" && look !== undefined && !found.has(value)) {
      if (name === "uid" && isOurs(value)) return;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      found.set(value, look(count));
    }
    if (typeof value !== "object" || value === null) return;
    for (const [inner, member] of Object.entries(value)) visit(member, inner);
  };
  for (const { response } of exchanges) visit(parsed(response.body)?.value);
  // The longest first: one id may begin with another.
  const pairs = [...found].sort(([one], [other]) => other.length - one.length);
  return (text) =>
    pairs.reduce((text, [id, placeholder]) => text.replaceAll(id, placeholder), text);
}

const documented = description.servers.map(({ url }) => new URL(url).host);

/** A text without the addresses of hosts, but those of examples and of the documented servers. */
export function withoutHosts(text: string): string {
  return text
    .replaceAll(/(?<=https?:\/\/)[^/\s"]+/g, (host) => {
      const isPublic = documented.includes(host) || /(^|\.)example\.(org|com)$|^x+$/.test(host);
      return isPublic ? host : "host.invalid";
    })
    .replaceAll(/\b\d{1,3}(\.\d{1,3}){3}(:\d+)?\b/g, "192.0.2.1");
}
