import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import tls from "node:tls";

/** An agent whose connections go through a tunnel of a proxy. No error shows the credentials of the proxy. */
export class TunnelAgent extends https.Agent {
  readonly #proxy: URL;

  constructor(proxy: URL, options: https.AgentOptions) {
    super(options);
    this.#proxy = proxy;
  }

  override createConnection(
    options: https.RequestOptions,
    callback?: (error: Error | null, stream: Duplex) => void,
  ): undefined {
    const done = callback as (error: Error | null, stream?: Duplex) => void;
    const { hostname, port, protocol, username, password } = this.#proxy;
    const target = `${options.host}:${options.port ?? 443}`;
    const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    const authorization = `Basic ${Buffer.from(credentials).toString("base64")}`;
    const module = protocol === "https:" ? https : http;
    const request = module.request({
      hostname: hostname.replace(/^\[|\]$/g, ""),
      port: port || (protocol === "https:" ? 443 : 80),
      method: "CONNECT",
      path: target,
      agent: false,
      headers: { host: target, ...(username && { "proxy-authorization": authorization }) },
    });
    request.once("connect", ({ statusCode }, socket) => {
      if (statusCode === 200) {
        const servername = options.servername ?? options.host ?? "";
        done(null, tls.connect({ ...(options as tls.ConnectionOptions), socket, servername }));
      } else {
        socket.destroy();
        done(new Error(`The proxy ${hostname} refused the tunnel with HTTP ${statusCode}`));
      }
    });
    request.once("response", (response) => {
      response.destroy();
      done(new Error(`The proxy ${hostname} refused the tunnel with HTTP ${response.statusCode}`));
    });
    request.once("error", (cause) => {
      done(new Error(`The proxy ${hostname} cannot be reached: ${cause.message}`, { cause }));
    });
    request.end();
  }
}
