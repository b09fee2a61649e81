/** Decides whether calls may come by a host name. */
export type AllowsHost = (host: string) => boolean;

/** Host names that are allowed, in any spelling. */
export function allowedHosts(names: readonly string[]): AllowsHost {
  const allowed = new Set(names.map((name) => hostNameOf(name)));
  return (host) => allowed.has(host);
}

/** Name of a host without its port, in lower case; empty if it is none. */
export function hostNameOf(host: string): string {
  const [, name = ""] = /^(\[[\da-f:.%]+\]|[^\s[\]/\\@:?#]+?)\.?(?::\d*)?$/i.exec(host) ?? [];
  return name.toLowerCase();
}

/** True for a host name or address that can only be this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, "$1").replace(/^::ffff:/, "");
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "::1" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}

/** Endings of names that nobody can own, because they are reserved for private networks and for tests. */
const privateEndings = [".local", ".internal", ".test", ".home.arpa"];

/**
 * True for a host that cannot be a name of an attacker which points here (DNS rebinding):
 * an address, a name without a dot such as that of a container, or a private one.
 */
export function isPrivate(host: string): boolean {
  const isAddress = host.startsWith("[") || /^\d{1,3}(\.\d{1,3}){3}$/.test(host);
  const isName = host !== "" && !host.includes(".");
  return (
    isLoopback(host) || isAddress || isName || privateEndings.some((end) => host.endsWith(end))
  );
}
