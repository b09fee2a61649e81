import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Emulator } from "./emulator.ts";
import { serviceErrors } from "./generated/errors.ts";
import { DroppedConnection } from "./http/dropped-connection.ts";
import { isLoopback, markRemote } from "./http/loopback.ts";

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
   * Whether the globals `Request` and `Response` of this process may be replaced by lighter ones,
   * which makes every answer cheaper. The command does it; a process with other code in it should not.
   *
   * @default false
   */
  readonly overrideGlobalObjects?: boolean;
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
 * await using server = await serve(createEmulator(), { port: 0 });
 * console.log(server.url);
 * ```
 */
export async function serve(
  emulator: Pick<Emulator, "fetch">,
  options: ServeOptions = {},
): Promise<EmulatorServer> {
  const { port = 8720, hostname = "127.0.0.1", overrideGlobalObjects = false, site } = options;
  const answer =
    site === undefined
      ? emulator.fetch
      : (await import("./site.ts")).withSite(emulator.fetch, site);
  let isOpen = false;
  const listener = getRequestListener(
    (request, { incoming }) => {
      if (isOpen && !isLoopback(incoming.socket.remoteAddress ?? "")) markRemote(request);
      return answer(request).catch((error) => {
        if (!(error instanceof DroppedConnection)) throw error;
        // Not `outgoing`: the answer to a pipelined request has no connection yet that it could break off.
        incoming.socket.destroy();
        return RESPONSE_ALREADY_SENT;
      });
    },
    { hostname, overrideGlobalObjects, errorHandler: malformed },
  );
  const server = createServer(listener);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, hostname, resolve);
  });
  const address = server.address() as AddressInfo;
  isOpen = !isLoopback(address.address);
  const host = address.family === "IPv6" ? `[${address.address}]` : address.address;
  const close = () => new Promise<void>((resolve) => void server.close(() => resolve()));
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** The answer to what is HTTP, but no request that `fetch` could take, such as one with a broken host. */
function malformed(): Response {
  const { meaning, status } = serviceErrors[8];
  return Response.json({ code: 8, reason: meaning }, { status });
}
