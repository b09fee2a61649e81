import { keepAliveAgent } from "../idle-connections.ts";
import { httpModule, type Route, withoutBrackets } from "../route.ts";
import { credentialsRefused, proxyFailed } from "./proxy-error.ts";
import { type HttpProxy, serverNameOf } from "./proxy-for.ts";
import { TunnelAgent } from "./tunnel-agent.ts";

/** The way through a proxy: through a tunnel for HTTPS, and by requests to the proxy itself for HTTP. */
export function proxyRoute(url: URL, proxy: HttpProxy): Route {
  return url.protocol === "https:" ? tunnelRoute(url, proxy) : forwardRoute(proxy);
}

function tunnelRoute({ hostname, port }: URL, proxy: HttpProxy): Route {
  const { request } = httpModule("https:");
  const agent = keepAliveAgent((options) => new TunnelAgent(proxy, options));
  const host = withoutBrackets(hostname);
  return {
    agent,
    send({ url: { pathname, search }, method, headers }, connecting) {
      const options = { agent, host, port, path: pathname + search, method, headers, connecting };
      return request(options);
    },
  };
}

function forwardRoute(proxy: HttpProxy): Route {
  const { Agent, request } = httpModule(proxy.protocol);
  const agent = keepAliveAgent((options) => new Agent(options));
  const { host, port, authorization } = proxy;
  const servername = serverNameOf(proxy);
  return {
    agent,
    send({ url, method, headers }) {
      const forProxy = {
        host: url.host,
        ...(authorization && { "proxy-authorization": authorization }),
      };
      const sent = request({
        ...{ agent, host, port, servername, method },
        path: url.origin + url.pathname + url.search,
        headers: { ...headers, ...forProxy },
      });
      sent.once("response", (message) => {
        if (message.statusCode === 407) message.destroy(credentialsRefused(proxy));
      });
      return sent;
    },
    explain: (error) => (isOfConnection(error) ? proxyFailed(proxy, error) : error),
  };
}

/** True for an error of the system or of the protocol, unless the answer was cut off, which may be the service's doing. */
function isOfConnection({ code }: NodeJS.ErrnoException): boolean {
  return code !== undefined && code !== "ECONNRESET";
}
