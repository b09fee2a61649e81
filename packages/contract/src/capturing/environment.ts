import { description } from "../description.ts";
import { parsed } from "../json.ts";
import type { Account } from "./account.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The account of the service that the environment names.
 *
 * @throws if a variable is missing or cannot be read; the message names the variable, never its value
 */
export function accountFrom(environment: Environment): Account {
  const needed = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === "") throw new Error(`Set ${name} to capture live`);
    return value;
  };
  const members = (name: string) => {
    const json = parsed(environment[name] ?? "{}")?.value;
    if (typeof json === "object" && json !== null && !Array.isArray(json)) return json;
    throw new Error(`${name} must be a JSON object`);
  };
  const { ANYRTC_CNAME: cname, ANYRTC_TOKEN: token } = environment;
  const baseUrl = environment.ANYRTC_BASE_URL ?? description.servers[0]?.url ?? "";
  if (!URL.canParse(baseUrl)) throw new Error("ANYRTC_BASE_URL must be a URL");
  return {
    baseUrl,
    appId: needed("ANYRTC_APP_ID"),
    customerId: needed("ANYRTC_CUSTOMER_ID"),
    customerCertificate: needed("ANYRTC_CUSTOMER_CERTIFICATE"),
    storage: members("ANYRTC_STORAGE") as NonNullable<Account["storage"]>,
    vod: members("ANYRTC_VOD") as NonNullable<Account["vod"]>,
    ...(cname !== undefined && { cname }),
    ...(token !== undefined && { token }),
  };
}
