import { Hono } from "hono";
import type { MediaFile } from "../media/media.ts";
import type { AdminContext } from "./admin-context.ts";
import { AdminError } from "./admin-error.ts";

/** The files of recordings, for players: with ranges (RFC 9110, 14). */
export function fileRoutes({ media }: AdminContext): Hono {
  const routes = new Hono();

  routes.get("/*", async (c) => {
    const [, path = ""] = c.req.path.split("/_emulator/files/");
    const file = await media?.file(decoded(path));
    if (file === undefined) throw new AdminError(404, "There is no such file");
    return answer(file, c.req.header("range"), c.req.method);
  });

  return routes;
}

function answer(file: MediaFile, range: string | undefined, method: string): Response {
  const { size, type } = file;
  const headers = new Headers({
    "accept-ranges": "bytes",
    "content-type": type,
    // A playlist grows.
    "cache-control": "no-cache",
  });
  const part = range === undefined ? { from: 0, until: size - 1 } : partOf(range, size);
  if (part === "none") {
    headers.set("content-range", `bytes */${size}`);
    return new Response(null, { status: 416, headers });
  }
  const { from, until } = part ?? { from: 0, until: size - 1 };
  headers.set("content-length", String(until - from + 1));
  const isPart = range !== undefined && part !== undefined;
  if (isPart) headers.set("content-range", `bytes ${from}-${until}/${size}`);
  const body = method === "HEAD" || size === 0 ? null : file.read(from, until);
  return new Response(body, { status: isPart ? 206 : 200, headers });
}

/** The part that a header asks for: undefined if it is to be ignored, "none" if there is no such part. */
function partOf(
  range: string,
  size: number,
): { readonly from: number; readonly until: number } | "none" | undefined {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) ?? [];
  if (first === undefined || last === undefined || first + last === "") return undefined;
  const from = first === "" ? Math.max(0, size - Number(last)) : Number(first);
  const until = first === "" || last === "" ? size - 1 : Math.min(size - 1, Number(last));
  if (first !== "" && last !== "" && Number(last) < Number(first)) return undefined;
  return from > until ? "none" : { from, until };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new AdminError(404, "There is no such file");
  }
}
