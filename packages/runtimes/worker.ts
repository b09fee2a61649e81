import { createRequire } from "node:module";
import type { Readable } from "node:stream";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { installed } from "./installed.ts";

/** A Worker that runs in workerd. It is stopped by `await using`. */
export interface Worker extends AsyncDisposable {
  /** Address at which it takes requests. */
  readonly url: string;
}

/** The part of Miniflare that is used. */
interface Miniflare {
  readonly ready: Promise<URL>;
  dispose(): Promise<void>;
}

/** Bundles a program of the consumer as Wrangler does, and runs it in workerd. */
export async function startWorker(folder: string, program: string): Promise<Worker> {
  const { outputFiles } = await build({
    entryPoints: [folder + program],
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    conditions: ["workerd", "worker", "browser"],
  });
  const require = createRequire(pathToFileURL(installed("miniflare/package.json")));
  const { Miniflare } = require("miniflare") as { Miniflare: new (options: object) => Miniflare };
  const miniflare = new Miniflare({
    modules: true,
    script: outputFiles[0]?.text,
    compatibilityDate: "2026-01-01",
    // It complains of every caller that departs.
    handleRuntimeStdio: (...outputs: Readable[]) => outputs.map((output) => output.resume()),
  });
  const { href } = await miniflare.ready;
  return { url: href, [Symbol.asyncDispose]: () => miniflare.dispose() };
}
