import { ConfigurationError, type Environment } from "@cloud-recording/client";
import { withoutBrackets } from "../route.ts";
import { isExempt } from "./no-proxy.ts";

/** A proxy of the environment. */
export interface HttpProxy {
  /** The variable that names it. */
  readonly variable: string;
  readonly protocol: "http:" | "https:";
  readonly host: string;
  readonly port: number;
  /** Value of the header `Proxy-Authorization`, if the variable holds credentials. */
  readonly authorization: string | undefined;
}

/** Variables that name a proxy, by the protocol of what is requested. The first one that is set wins. */
const variables = {
  "https:": ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"],
  // Not HTTP_PROXY: in a CGI program, that is a header of the request.
  "http:": ["http_proxy", "all_proxy", "ALL_PROXY"],
};

/** All variables that {@linkcode proxyFor} reads. */
export const proxyVariables: readonly string[] = [
  ...new Set([...variables["https:"], ...variables["http:"], "no_proxy", "NO_PROXY"]),
];

/**
 * Finds the proxy that the environment names for a URL, as curl does. This machine is never reached through a proxy.
 *
 * @throws ConfigurationError if the proxy cannot be used; it names the variable, and does not show its value
 */
export function proxyFor(url: URL, environment: Environment): HttpProxy | undefined {
  const names = variables[url.protocol === "http:" ? "http:" : "https:"];
  const variable = names.find((name) => environment[name]?.trim());
  if (variable === undefined || isThisMachine(url.hostname)) return undefined;
  if (isExempt(url, environment.no_proxy || environment.NO_PROXY || "")) return undefined;
  return parseProxy(variable, environment[variable]?.trim() ?? "");
}

/** The name that the certificate of a proxy must have; none is sent for an IP address. */
export function serverNameOf({ host }: HttpProxy): string {
  return process.getBuiltinModule("node:net").isIP(host) === 0 ? host : "";
}

function parseProxy(variable: string, value: string): HttpProxy {
  const refuse = (must: string): never => {
    throw new ConfigurationError(variable, `${variable} must ${must}`);
  };
  const text = value.includes("://") ? value : `http://${value}`;
  const scheme = /^[^:/?#@]*:\/\//.exec(text)?.[0].toLowerCase();
  if (scheme !== "http://" && scheme !== "https://") {
    refuse("begin with http:// or https://; SOCKS and other proxies are not supported");
  }
  // The message of an invalid URL, and a host that is half of a password, would show the value.
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isOrigin(url) || !isDecodable(url)) {
    return refuse(
      "be a URL such as http://proxy.example:3128, without a path; " +
        "in its user name and password, characters such as #, /, ? and % must be percent-encoded",
    );
  }
  const { username, password, hostname, port } = url;
  const isSecure = url.protocol === "https:";
  return {
    variable,
    protocol: isSecure ? "https:" : "http:",
    host: withoutBrackets(hostname),
    port: Number(port || (isSecure ? 443 : 80)),
    authorization: username || password ? basicAuthorization(username, password) : undefined,
  };
}

function isOrigin({ pathname, search, hash, port }: URL): boolean {
  return pathname === "/" && search === "" && hash === "" && port !== "0";
}

function isDecodable({ username, password }: URL): boolean {
  return !/%(?![0-9a-f]{2})/i.test(username + password) && isUtf8(username) && isUtf8(password);
}

function isUtf8(encoded: string): boolean {
  try {
    decodeURIComponent(encoded);
    return true;
  } catch {
    return false;
  }
}

function basicAuthorization(username: string, password: string): string {
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}

function isThisMachine(hostname: string): boolean {
  return /^((.*\.)?localhost\.?|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/.test(hostname);
}
