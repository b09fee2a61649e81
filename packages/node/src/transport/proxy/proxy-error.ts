import { ConnectionError } from "../connection-error.ts";
import type { HttpProxy } from "./proxy-for.ts";

/**
 * A proxy did not do what it is there for.
 *
 * It never shows the credentials of the proxy.
 */
export class ProxyError extends ConnectionError {
  static {
    ProxyError.prototype.name = "ProxyError";
  }

  /** @param problem what is wrong, and what to do about it */
  constructor(proxy: HttpProxy, problem: string, error: NodeJS.ErrnoException = new Error()) {
    super(error, `The proxy ${nameOf(proxy)} ${problem}`);
  }
}

/** The address of a proxy, and the variable that names it. */
function nameOf({ host, port, variable }: HttpProxy): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port} of ${variable}`;
}

/** The error for a proxy that answers a request for a tunnel by a status other than a success. */
export function tunnelRefused(proxy: HttpProxy, target: string, status: number): ProxyError {
  return new ProxyError(
    proxy,
    `returned HTTP ${status} to CONNECT ${target}: ${remedy(proxy, target, status)}`,
  );
}

/** The error for a proxy that does not accept its credentials. */
export function credentialsRefused(proxy: HttpProxy): ProxyError {
  return new ProxyError(proxy, `returned HTTP 407: ${remedy(proxy, "", 407)}`);
}

function remedy({ variable }: HttpProxy, target: string, status: number): string {
  if (status === 407) return `${variable} must hold the user name and password that it accepts`;
  if (status >= 500) return `it cannot reach ${target}`;
  return `it must be configured to allow that, or NO_PROXY to exempt the host`;
}

/** The error for a proxy that could not be connected to, or did not speak HTTP. */
export function proxyFailed(proxy: HttpProxy, error: NodeJS.ErrnoException): ProxyError {
  return new ProxyError(proxy, problemOf(proxy, error), error);
}

function problemOf(
  { variable, protocol }: HttpProxy,
  { code = "", message }: NodeJS.ErrnoException,
) {
  if (code.startsWith("HPE_")) {
    return `sends a response that is not HTTP; ${variable} must name an HTTP proxy and its port`;
  }
  if (protocol === "https:" && (code === "EPROTO" || code === "ERR_SSL_WRONG_VERSION_NUMBER")) {
    return `does not speak TLS; ${variable} must begin with http:// if it speaks plain HTTP`;
  }
  if (code === "ECONNRESET") return "closed the connection before it answered";
  return `cannot be used: ${message}`;
}

/** The error for a tunnel in which no TLS connection came about. */
export function tlsFailed(
  proxy: HttpProxy,
  target: string,
  error: NodeJS.ErrnoException,
): ProxyError {
  const problem =
    `opened a tunnel to ${target} in which TLS failed: ${error.message}. ` +
    "If it inspects TLS, its certificate must be in the file that NODE_EXTRA_CA_CERTS names";
  return new ProxyError(proxy, problem, error);
}
