import https from "node:https";
import type { Duplex } from "node:stream";
import { type Connecting, httpModule } from "../route.ts";
import { proxyFailed, tlsFailed, tunnelRefused } from "./proxy-error.ts";
import { type HttpProxy, serverNameOf } from "./proxy-for.ts";

interface ConnectionOptions extends https.RequestOptions {
  readonly connecting?: Connecting | undefined;
}

/**
 * An agent whose connections go through a tunnel of a proxy.
 *
 * It ends a tunnel that is not answered together with the request that it is for, which no package that was tried does.
 */
export class TunnelAgent extends https.Agent {
  readonly #proxy: HttpProxy;

  /** @param proxy where the tunnels begin */
  constructor(proxy: HttpProxy, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: ConnectionOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const { connecting = {} } = options;
    const done = (error: Error | null, stream?: Duplex) => {
      connecting.abandon = undefined;
      (callback as typeof done)(error, stream);
    };
    const host = options.host ?? "localhost";
    const target = `${host.includes(":") ? `[${host}]` : host}:${options.port || 443}`;
    const connect = requestTunnel(this.#proxy, target);
    connecting.abandon = () => connect.destroy();
    connect.once("error", (error) => done(proxyFailed(this.#proxy, error)));
    connect.once("connect", ({ statusCode = 0 }, socket) => {
      if (statusCode < 200 || statusCode > 299) {
        socket.destroy();
        return done(tunnelRefused(this.#proxy, target, statusCode));
      }
      const inside = { ...options, socket };
      const secure = super.createConnection(inside) as Duplex;
      connecting.abandon = () => secure.destroy();
      const fail = (error: Error) => done(tlsFailed(this.#proxy, target, error));
      secure.once("error", fail);
      secure.once("secureConnect", () => {
        secure.off("error", fail);
        done(null, secure);
      });
    });
  }
}

function requestTunnel(proxy: HttpProxy, target: string) {
  const { protocol, host, port, authorization } = proxy;
  const headers = { host: target, ...(authorization && { "proxy-authorization": authorization }) };
  const servername = serverNameOf(proxy);
  const options = { host, port, method: "CONNECT", path: target, headers, servername };
  const request = httpModule(protocol).request({ ...options, agent: false });
  request.end();
  return request;
}
