/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator } from "./emulator.ts";
import { createListener, type Listener } from "./http/node-listener.ts";

/** Address of a served emulator, and how it ends. */
export interface ServeOptions {
  /**
   * Port, or 0 for any free one.
   *
   * @default 8720
   */
  readonly port?: number | undefined;
  /**
   * Host name or address to listen on. The default can be reached from this machine only.
   *
   * @default "127.0.0.1"
   */
  readonly hostname?: string | undefined;
  /**
   * Folder of the built documentation, which is then served under `/docs/`.
   *
   * @default none
   */
  readonly site?: string | undefined;
  /**
   * Longest time that `close` waits for calls in hand, in milliseconds.
   *
   * @default 5000
   */
  readonly grace?: number | undefined;
}

/** An emulator on a port. It closes by `await using`, too. */
export interface EmulatorServer extends AsyncDisposable {
  /** Base URL, without a final slash. If it listens on all addresses, it is that of this machine. */
  readonly url: string;
  readonly port: number;
  /** Stops listening, and resolves when the calls in hand have their responses or the grace is over. */
  close(): Promise<void>;
}

/**
 * Serves an emulator over HTTP, on Node.
 *
 * @throws if the port cannot be listened on, with the `code` of Node, for example `EADDRINUSE`,
 *   or if `site` holds no page
 *
 * @example
 * ```ts
 * import { createEmulator } from "@cloud-recording/emulator";
 * import { serve } from "@cloud-recording/emulator/serve";
 *
 * const server = await serve(createEmulator(), { port: 0 });
 * try {
 *   console.log(server.url);
 * } finally {
 *   await server.close();
 * }
 * ```
 */
export async function serve(
  emulator: Pick<Emulator, "fetch">,
  options: ServeOptions = {},
): Promise<EmulatorServer> {
  const { port = 8720, hostname = "127.0.0.1", site, grace = 5000 } = options;
  const { fetch } = emulator;
  const answer = site === undefined ? fetch : (await import("./site.ts")).withSite(fetch, site);
  const listener = createListener(answer);
  const server = createServer(listener.handle);
  await new Promise<void>((resolve, reject) => {
    // An IPv6 address may stand in brackets, as in a URL.
    const host = hostname.replace(/^\[(.*)\]$/, "$1");
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= closeServer(server, listener, grace);
    return closing;
  };
  return {
    url: `http://${hostOf(address)}:${address.port}`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The host of a URL by which this machine reaches an address; all addresses are not one. */
function hostOf({ family, address }: AddressInfo): string {
  if (address === "0.0.0.0") return "127.0.0.1";
  if (address === "::") return "[::1]";
  return family === "IPv6" ? `[${address}]` : address;
}

/** Time between two looks for calls in hand of a server that closes, in milliseconds. */
const interval = 20;

/** So many looks without a call in hand leave time for the last answers to go out. */
const quietLooks = 5;

/** Closes a server. Connections without a call in hand end at once, whatever their peers do. */
function closeServer(server: Server, listener: Listener, grace: number): Promise<void> {
  return new Promise((resolve) => {
    const end = performance.now() + grace;
    server.close(() => {
      clearInterval(timer);
      resolve();
    });
    let looks = 0;
    const timer = setInterval(() => {
      server.closeIdleConnections();
      looks = listener.callsInHand === 0 ? looks + 1 : 0;
      if (looks >= quietLooks || performance.now() >= end) server.closeAllConnections();
    }, interval);
  });
}
