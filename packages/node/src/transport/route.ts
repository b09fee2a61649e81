import type http from "node:http";
import { keepAliveAgent } from "./idle-connections.ts";
import type { PlainRequest } from "./plain-request.ts";

/** The way to an origin, over connections that are kept. */
export interface Route {
  readonly agent: http.Agent;
  /** Begins a request; its body is up to the caller. */
  send(request: PlainRequest, connecting: Connecting): http.ClientRequest;
  /** Puts an error in the words of the way. */
  readonly explain?: ((error: NodeJS.ErrnoException) => Error) | undefined;
}

/** A connection that is being made for a request. Node ends it with the request only once it has been made. */
export interface Connecting {
  /** Ends it. Set while the connection is being made. */
  abandon?: (() => void) | undefined;
}

/** The way without a proxy. */
export function directRoute({ protocol, hostname, port }: URL): Route {
  const { Agent, request } = httpModule(protocol);
  const agent = keepAliveAgent((options) => new Agent(options));
  const host = withoutBrackets(hostname);
  return {
    agent,
    send: ({ url: { pathname, search }, method, headers }) =>
      request({ agent, host, port, path: pathname + search, method, headers }),
  };
}

/** Returns an IPv6 address as node:net takes it, and any other host as it is. */
export function withoutBrackets(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, "");
}

/**
 * Loads node:http or node:https.
 *
 * An import would do so before the first call, and read every name of theirs. Some of them load the platform's `fetch`,
 * which takes longer than all the rest.
 */
export function httpModule(protocol: string): Pick<typeof http, "Agent" | "request"> {
  return process.getBuiltinModule(protocol === "http:" ? "node:http" : "node:https");
}
