import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
import { every } from "hono/combine";
import { compress } from "hono/compress";
import { folder } from "./site.ts";

export interface StaticHost extends AsyncDisposable {
  readonly origin: string;
  /** Address of the site, with a final slash. */
  readonly url: string;
}

/** As GitHub Pages sends files: compressed, and kept by browsers for ten minutes. */
const compressed = every(compress(), async ({ header }, next) => {
  await next();
  header("cache-control", "max-age=600");
});

/**
 * The site as a static host has it: below some path.
 *
 * @param send another way to send it
 */
export async function serveStatically(
  path: string,
  send: MiddlewareHandler = compressed,
): Promise<StaticHost> {
  const app = new Hono();
  app.use(send);
  app.use(
    `${path}*`,
    serveStatic({ root: folder, rewriteRequestPath: (full) => full.slice(path.length - 1) }),
  );
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}${path}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
