import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { build } from "esbuild";

/** Size of what an app would download, in bytes. */
export interface Size {
  readonly name: string;
  readonly minified: number;
  readonly gzipped: number;
  /** Largest gzipped size that is allowed; none for a peer. */
  readonly budget?: number;
}

/** Subjects of the measurement: a module that uses each, and its budget. */
const subjects = [
  {
    name: "openapi-fetch alone",
    code: 'import createClient from "openapi-fetch"; globalThis.x = createClient();',
  },
  {
    name: "client/calls, all six methods",
    code: 'import { Caller, acquire, start, update, updateLayout, query, stop } from "@cloud-recording/client/calls"; globalThis.x = [Caller, acquire, start, update, updateLayout, query, stop];',
    budget: 9600,
  },
  {
    name: "the checks alone",
    code: 'import { validateRequest } from "@cloud-recording/client/validation"; globalThis.x = validateRequest;',
    budget: 10_250,
  },
  {
    name: "the checks alone, in Chinese",
    code: 'import { validateRequest } from "@cloud-recording/client/validation/zh-CN"; globalThis.x = validateRequest;',
    budget: 10_800,
  },
  {
    name: "client, with the checks",
    code: 'import { CloudRecording } from "@cloud-recording/client"; globalThis.x = CloudRecording;',
    budget: 30_000,
  },
];

/** A module and all that it imports, minified, as an app would ship it. */
export async function bundleOf(code: string): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    charset: "utf8",
    conditions: ["@cloud-recording/source"],
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

/** Bundles each subject and compresses it. */
export async function measureSizes(): Promise<Size[]> {
  return await Promise.all(
    subjects.map(async ({ name, code, ...budget }) => {
      const bundle = await bundleOf(code);
      const gzipped = await promisify(gzip)(bundle, { level: 9 } as never);
      return { name, minified: bundle.length, gzipped: (gzipped as Buffer).length, ...budget };
    }),
  );
}
