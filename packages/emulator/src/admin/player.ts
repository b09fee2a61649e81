import { Hono } from "hono";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";

/** A page that plays a file of a recording, in browsers that play HLS. */
export function playerRoutes({ media }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/*", async (c) => {
    const [, path = ""] = c.req.path.split("/_emulator/player/");
    if ((await media?.file(decodeURIComponent(path))) === undefined) {
      throw new AdminError(404, "There is no such file");
    }
    return c.html(page(`/_emulator/files/${path}`));
  });

  return routes;
}

/** @param url encoded as it came, so it has no quotes */
function page(url: string): string {
  const source = url.replaceAll("&", "&amp;").replaceAll('"', "%22");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Recording</title>
<style>body { margin: 2rem; background: #111; color: #eee; font: 1rem system-ui } video { max-width: 100%; max-height: 80vh } a { color: inherit }</style>
<video src="${source}" controls autoplay muted></video>
<p>This browser plays nothing? Open <a href="${source}">the playlist</a> in a player that knows HLS.</p>
</html>
`;
}
