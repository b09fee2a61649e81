import { readFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { AdminError } from "./admin-error.ts";

/** Folder of the built dashboard, from the sources as from what is published. */
const folder = join(dirname(pathOf(import.meta.url)), "../../dist/dashboard");

/** Files of the dashboard, and their media types. */
const types: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "dashboard.css": "text/css; charset=utf-8",
  "dashboard.js": "text/javascript; charset=utf-8",
  "hls.js": "text/javascript; charset=utf-8",
  "notices.txt": "text/plain; charset=utf-8",
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self' blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** The page at `/_emulator/`, for browsers. All others get the overview in JSON. */
export function dashboardRoutes(): Hono {
  const routes = new Hono();

  routes.get("/", async (c, next) => {
    c.header("vary", "accept", { append: true });
    if (!wantsPage(c)) return next();
    // Links of the page are relative to its folder.
    const { pathname } = new URL(c.req.url);
    return pathname.endsWith("/") ? send(c, "index.html") : c.redirect("/_emulator/");
  });
  routes.get("/dashboard/:name", (c) => send(c, c.req.param("name")));

  return routes;
}

function wantsPage(c: Context): boolean {
  const supports = ["application/json", "text/html"];
  return accepts(c, { header: "Accept", supports, default: "application/json" }) === "text/html";
}

async function send(c: Context, name: string): Promise<Response> {
  const type = Object.hasOwn(types, name) ? types[name] : undefined;
  if (type === undefined) throw new AdminError(404, "There is no such file");
  const content = await readFile(join(folder, name)).catch(() => undefined);
  if (content === undefined) {
    throw new AdminError(
      404,
      "The dashboard is not built. In the repository, `npm run build` does it",
    );
  }
  c.header("content-type", type);
  c.header("content-security-policy", policy);
  c.header("cache-control", "no-cache");
  c.header("referrer-policy", "no-referrer");
  return c.body(content);
}

/** Path of a module. What is made for CommonJS knows the path instead of a URL. */
function pathOf(module: string): string {
  return isAbsolute(module) ? module : fileURLToPath(module);
}
