import type { IncomingMessage } from "node:http";

/**
 * Rewrites a request target in absolute form, as a proxy gets it, to origin form (RFC 9112, 3.2.2),
 * and drops a fragment, which does not belong there.
 * Its host counts instead of the `Host` header; a user name and password in it are dropped.
 * Without either, as in HTTP/1.0, this machine is meant: a browser, whose pages could feign a name, always sends one.
 *
 * @returns false if the target is none that a server can answer
 */
export function normaliseTarget(message: IncomingMessage): boolean {
  const { url = "/" } = message;
  message.headers.host ||= "localhost";
  if (url.startsWith("/")) {
    const fragment = url.indexOf("#");
    if (fragment !== -1) message.url = url.slice(0, fragment);
    return true;
  }
  if (url === "*") return message.method === "OPTIONS";
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    message.url = "/";
    return false;
  }
  const { pathname, search, host } = new URL(url);
  message.url = pathname + search;
  message.headers.host = host;
  return true;
}
