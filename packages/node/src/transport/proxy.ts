import http from "node:http";
import https from "node:https";
import type { Duplex } from "node:stream";
import tls from "node:tls";
import type { Environment } from "@cloud-recording/client";

/**
 * The proxy that the environment names for HTTPS: `HTTPS_PROXY` or `ALL_PROXY`, unless `NO_PROXY` has the host;
 * small letters win, as in curl.
 */
export function proxyFor(hostname: string, environment: Environment): URL | undefined {
  const read = (name: string) => environment[name.toLowerCase()] || environment[name];
  const proxy = read("HTTPS_PROXY") || read("ALL_PROXY");
  if (!proxy) return undefined;
  const exempt = (read("NO_PROXY") ?? "").split(/[\s,]+/).filter((rule) => rule !== "");
  const isExempt = exempt.some((rule) => {
    const domain = rule.replace(/^\*?\.?/, "").replace(/:\d+$/, "");
    return rule === "*" || hostname === domain || hostname.endsWith(`.${domain}`);
  });
  if (isExempt) return undefined;
  return new URL(proxy.includes("://") ? proxy : `http://${proxy}`);
}

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
