/// <reference lib="esnext.disposable" preserve="true" />
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Emulator } from "./emulator.ts";
import { createListener } from "./http/node-listener.ts";

/** Where a served emulator listens. */
export interface ServeOptions {
  /**
   * Port, or 0 for any free one.
   *
   * @default 8720
   */
  readonly port?: number;
  /**
   * Host name or address to listen on. The default can be reached from this machine only.
   *
   * @default "127.0.0.1"
   */
  readonly hostname?: string;
  /**
   * Folder of the built documentation, which is then served under `/docs/`.
   *
   * @default none
   */
  readonly site?: string;
}

/** An emulator on a port. It closes by `await using`, too. */
export interface EmulatorServer extends AsyncDisposable {
  /** Base URL, without a final slash. */
  readonly url: string;
  readonly port: number;
  /** Stops listening and resolves when the calls in hand are answered. */
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
  const { port = 8720, hostname = "127.0.0.1", site } = options;
  const { fetch } = emulator;
  const answer = site === undefined ? fetch : (await import("./site.ts")).withSite(fetch, site);
  const server = createServer(createListener(answer));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo;
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  };
}
