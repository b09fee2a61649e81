import { isIP } from "node:net";

/** A candidate of ICE (RFC 8839, 5.1). */
const form = /^candidate:\S+ (\d+) (\w+) \d+ (\S+) (\d+) typ (\w+)( |$)/i;

/**
 * True for a candidate that can be checked: an address with a port of UDP.
 *
 * Browsers give names to their addresses (mDNS, `*.local`). To look them up, the library asks the whole network, and
 * ends the process if it may not. Nobody has to: this side has addresses of its own, so the sender checks them, and its
 * address is that of its check (RFC 8445, 7.3.1.3).
 */
export function isUsable(candidate: string): boolean {
  const [, component, transport = "", address = "", port, type = ""] = form.exec(candidate) ?? [];
  const isUdp = transport.toLowerCase() === "udp" && component === "1";
  const isPort = Number(port) > 0 && Number(port) < 65_536;
  return isUdp && isPort && isIP(address) > 0 && ["host", "srflx", "relay"].includes(type);
}

/**
 * An offer with the candidates that can be checked. It does not say that these are all: the library would give up
 * without any, or if none of them answers, although the checks of the sender are still under way.
 */
export function withUsableCandidates(sdp: string): string {
  const isKept = (line: string) => {
    const [, value] = /^a=(candidate:.*|end-of-candidates)/.exec(line) ?? [];
    return value === undefined || isUsable(value);
  };
  return sdp
    .split(/(?<=\n)/)
    .filter(isKept)
    .join("");
}
