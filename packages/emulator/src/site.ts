import { existsSync, realpathSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

type Answer = (request: Request) => Promise<Response>;

/** Path of the documentation on a served emulator. */
export const sitePath = "/docs/";

/**
 * Puts the built documentation in front of an emulator: paths below `sitePath` are files of a folder.
 * Hidden files are not served, and neither is what a link leads to outside of the folder.
 *
 * A header of its answers names the emulator, so that the console of the documentation finds the one it came from.
 *
 * @throws if the folder holds no page
 */
export function withSite(answer: Answer, folder: string): Answer {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`${folder} is no built site: it holds no index.html`);
  }
  const root = realpathSync(folder);
  const files = serveStatic({
    root,
    rewriteRequestPath: (path) => path.slice(sitePath.length - 1),
  });
  const site = new Hono();
  // The default prints the error, with whatever the path holds.
  site.onError((_error, c) => c.text("The documentation cannot be read", 500));
  site.use(async (c, next) => {
    const names = namesIn(c.req.raw.url);
    if (names === undefined) return c.text("The path cannot be read", 400);
    if (!(await isInside(root, names))) return c.text("There is no such page", 404);
    const { path } = c.req;
    // Links of a page are relative, so a page is opened at its folder.
    if (names.at(-1) !== "" && !names.at(-1)?.includes(".")) return c.redirect(`${path}/`, 301);
    await next();
    c.header("x-emulator", "cloud-recording");
    // The names of these files change with what they hold.
    const isKept = names[0] === "_astro" && c.res.ok;
    c.header("cache-control", isKept ? "max-age=31536000, immutable" : "no-cache");
    c.header("content-security-policy", "frame-ancestors 'self'");
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

/** Folders and name of a file below `sitePath`; undefined if they cannot be read or hold control characters. */
function namesIn(url: string): string[] | undefined {
  const path = new URL(url).pathname.slice(sitePath.length - 1);
  try {
    const decoded = decodeURIComponent(path);
    return /\p{Cc}/u.test(decoded) ? undefined : decoded.split("/").slice(1);
  } catch {
    return undefined;
  }
}

/** True for a file in the folder that is not hidden, and for one that is not there. */
async function isInside(root: string, names: readonly string[]): Promise<boolean> {
  if (names.some((name) => name.startsWith(".") || name.includes("\\"))) return false;
  const found = await realpath(join(root, ...names)).catch(() => root);
  const page = await realpath(join(found, "index.html")).catch(() => found);
  return [found, page].every((file) => file === root || file.startsWith(root + sep));
}
