import { description } from "../description.ts";
import type { Account } from "./target.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The account of the service that the environment names.
 *
 * @throws if a variable is missing or cannot be read; the message names the variable, never its value
 */
export function accountFrom(environment: Environment): Account {
  const needed = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === "") throw new Error(`Set ${name} to record live`);
    return value;
  };
  const json = (name: string) => {
    try {
      return { value: JSON.parse(environment[name] ?? "{}") };
    } catch {
      throw new Error(`${name} must be a JSON object`);
    }
  };
  const { ANYRTC_CNAME: cname, ANYRTC_TOKEN: token, ANYRTC_BASE_URL: baseUrl } = environment;
  return {
    baseUrl: baseUrl ?? description.servers[0]?.url ?? "",
    appId: needed("ANYRTC_APP_ID"),
    customerId: needed("ANYRTC_CUSTOMER_ID"),
    customerCertificate: needed("ANYRTC_CUSTOMER_CERTIFICATE"),
    storage: json("ANYRTC_STORAGE").value,
    vod: json("ANYRTC_VOD").value,
    ...(cname !== undefined && { cname }),
    ...(token !== undefined && { token }),
  };
}
