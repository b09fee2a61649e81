/** Whether a host name or address can only be this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, "$1").replace(/^::ffff:/, "");
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "::1" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}

const remoteRequests = new WeakSet<Request>();

/** Notes that a request came from another machine. */
export function markRemote(request: Request): void {
  remoteRequests.add(request);
}

/** Whether a request came from another machine, as far as its server has noted it. */
export function isRemote(request: Request): boolean {
  return remoteRequests.has(request);
}
