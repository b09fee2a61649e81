import { parsed } from "../json.ts";
import { project, who } from "../outcome.ts";

/** An account of the service, as far as a capture needs it. */
export interface Account {
  readonly baseUrl: string;
  readonly appId: string;
  readonly customerId: string;
  readonly customerCertificate: string;
  /** The channel to record, with somebody in it. */
  readonly cname?: string;
  readonly token?: string;
  /** Members of `storageConfig`. */
  readonly storage?: Readonly<Record<string, string | number>>;
  /** Members of `serviceParam` of Alibaba Cloud VoD. */
  readonly vod?: Readonly<Record<string, string>>;
}

/** The request of a scenario with the real names and keys of an account. */
export async function substitute(request: Request, account: Account): Promise<Request> {
  const { pathname, search } = new URL(request.url);
  const url = account.baseUrl.replace(/\/$/, "") + pathname.replace(project.appId, account.appId);
  const headers = new Headers();
  for (const name of ["accept", "authorization", "content-type"]) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value === basic(project) ? basic(account) : value);
  }
  const text = await request.text();
  const body = parsed(text);
  const sent = body === undefined ? text : JSON.stringify(filled(body.value, account));
  const init = { method: request.method, headers, redirect: "manual" as const };
  return new Request(url + search, sent === "" ? init : { ...init, body: sent });
}

/** A text of the service with the names of the scenario again. */
export function restore(text: string, account: Account): string {
  const pairs: [string | undefined, string][] = [
    [account.appId, project.appId],
    [account.customerId, project.customerId],
    [account.cname, who.cname],
  ];
  return pairs.reduce((text, [real, own]) => (real ? text.replaceAll(real, own) : text), text);
}

function basic({ customerId, customerCertificate }: Omit<Account, "baseUrl">): string {
  return `Basic ${btoa(`${customerId}:${customerCertificate}`)}`;
}

/** A body in which the properties that an account brings have its values, where the scenario gives such properties. */
function filled(value: unknown, account: Account, name = ""): unknown {
  if (Array.isArray(value)) return value.map((element) => filled(element, account));
  if (name === "cname" && value === who.cname) return account.cname ?? value;
  if (name === "token") return account.token ?? value;
  if (typeof value !== "object" || value === null) return value;
  const own = { storageConfig: account.storage, serviceParam: account.vod }[name];
  const members = Object.entries(value).map(([inner, member]) => {
    return [inner, filled(member, account, inner)] as const;
  });
  return { ...Object.fromEntries(members), ...own };
}
