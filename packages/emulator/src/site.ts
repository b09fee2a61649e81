import { existsSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

type Answer = (request: Request) => Promise<Response>;

/** Where a served emulator has the documentation. */
export const sitePath = "/docs/";

/**
 * Puts the built documentation in front of an emulator: paths below `sitePath` are files of a folder.
 *
 * Its answers say by a header whose they are, so that the console of the documentation finds the emulator it came from.
 *
 * @throws if the folder holds no page
 */
export function withSite(answer: Answer, folder: string): Answer {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`${folder} is no built site: it holds no index.html`);
  }
  const files = serveStatic({
    root: folder,
    rewriteRequestPath: (path) => path.slice(sitePath.length - 1),
  });
  const site = new Hono();
  site.use(async (c, next) => {
    const path = c.req.path;
    // Links of a page are relative, so a page is opened at its folder.
    if (!/(\/|\.[^/]*)$/.test(path)) return c.redirect(`${path}/`, 301);
    await next();
    c.header("x-emulator", "cloud-recording");
    c.header("cache-control", "no-cache");
    if (path.endsWith(".md")) c.header("content-type", "text/markdown; charset=utf-8");
    return;
  });
  site.use(files);
  site.notFound((c) => c.text("There is no such page", 404));

  const prefix = sitePath.slice(0, -1);
  return async (request) => {
    const { pathname } = new URL(request.url);
    const isOfSite = pathname === prefix || pathname.startsWith(sitePath);
    return isOfSite ? site.fetch(request) : answer(request);
  };
}
