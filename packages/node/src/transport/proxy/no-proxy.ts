import { withoutBrackets } from "../route.ts";

/**
 * True if a URL is in the list of a variable `NO_PROXY`, whose entries stand between commas or spaces.
 *
 * | entry | exempts |
 * | --- | --- |
 * | `*` | everything |
 * | `example.com`, `.example.com`, `*.example.com` | the domain and all below it |
 * | `192.0.2.1`, `::1`, `[::1]` | the address |
 * | `10.0.0.0/8`, `fd00::/8` | the addresses of the network |
 * | any of these with `:8080` | the same at this port only |
 *
 * Upper case and a final dot make no difference.
 */
export function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const target = {
    host: withoutFinalDot(withoutBrackets(hostname)),
    port: port || (protocol === "http:" ? "80" : "443"),
  };
  return list.split(/[\s,]+/).some((entry) => entry !== "" && matches(entry, target));
}

interface Target {
  readonly host: string;
  readonly port: string;
}

function matches(entry: string, { host, port }: Target): boolean {
  const [pattern, onlyPort = port] = splitPort(entry);
  if (Number(onlyPort) !== Number(port)) return false;
  if (pattern === "*") return true;
  if (isIP(host) !== 0) return matchesAddress(pattern, host);
  const domain = withoutFinalDot(pattern.replace(/^\*?\.?/, ""));
  const { domainToASCII } = process.getBuiltinModule("node:url");
  const ascii = domainToASCII(domain) || domain.toLowerCase();
  return ascii !== "" && (host === ascii || host.endsWith(`.${ascii}`));
}

/** Splits off the port. An IPv6 address has one only behind its bracket. */
function splitPort(entry: string): [pattern: string, port?: string] {
  const [, address = "", prefix = "", port] = /^\[(.*)\](\/\d+)?(?::(\d+))?$/.exec(entry) ?? [];
  if (address !== "") return port === undefined ? [address + prefix] : [address + prefix, port];
  const [, pattern = "", ofPattern = ""] = /^([^:]*):(\d+)$/.exec(entry) ?? [];
  return ofPattern === "" ? [entry] : [pattern, ofPattern];
}

function matchesAddress(pattern: string, host: string): boolean {
  const [address = "", prefix] = pattern.split("/");
  const version = isIP(address);
  if (version === 0) return false;
  const bits = version === 6 ? 128 : 32;
  const length = prefix === undefined ? bits : Number(prefix || Number.NaN);
  if (!(length >= 0 && length <= bits)) return false;
  const { BlockList } = process.getBuiltinModule("node:net");
  const network = new BlockList();
  network.addSubnet(address, length, version === 6 ? "ipv6" : "ipv4");
  return network.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");
}

function isIP(text: string): number {
  return process.getBuiltinModule("node:net").isIP(text);
}

function withoutFinalDot(host: string): string {
  return host.replace(/\.$/, "");
}
