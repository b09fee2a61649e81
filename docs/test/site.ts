import { existsSync } from "node:fs";
import { glob } from "node:fs/promises";
import { sep } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cloud-recording/emulator";
import { type EmulatorServer, serve } from "@cloud-recording/emulator/serve";

/** The built site. */
export const folder: string = fileURLToPath(new URL("../dist/", import.meta.url));

/** Screenshots, for people to look at. */
export const screenshots: string = fileURLToPath(new URL("../test-results/", import.meta.url));

if (!existsSync(`${folder}index.html`)) {
  throw new Error("The site is not built; run `npm run site` first");
}

/** The folders of all pages, such as `zh-cn/errors/`; the first one is empty. */
export async function pages(): Promise<string[]> {
  const found: string[] = [];
  for await (const name of glob("**/index.html", { cwd: folder })) {
    found.push(
      name
        .split(sep)
        .join("/")
        .replace(/index\.html$/, ""),
    );
  }
  return found.toSorted();
}

/** The site as an emulator serves it. */
export function serveByEmulator(): Promise<EmulatorServer> {
  return serve(createEmulator({ startUp: 0, rateLimit: false }), { port: 0, site: folder });
}
