import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { type BuildOptions, build, transform } from "esbuild";

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
    budget: 9950,
  },
  {
    name: "the checks alone",
    code: 'import { validateRequest } from "@cloud-recording/client/validation"; globalThis.x = validateRequest;',
    budget: 7850,
  },
  {
    name: "the checks alone, in Chinese",
    code: 'import { validateRequest } from "@cloud-recording/client/validation/zh-CN"; globalThis.x = validateRequest;',
    budget: 8400,
  },
  {
    name: "client, with the checks",
    code: 'import { CloudRecording } from "@cloud-recording/client"; globalThis.x = CloudRecording;',
    budget: 27_400,
  },
];

/** What a file costs in a bundle: the bytes that the bundle would have less, compressed. */
export interface Part {
  readonly file: string;
  readonly bytes: number;
}

/** A module and all that it imports, minified, as an app would ship it. */
export async function bundleOf(code: string, options: BuildOptions = {}): Promise<Uint8Array> {
  const result = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2023",
    charset: "utf8",
    conditions: ["@cloud-recording/source"],
    ...options,
  });
  return result.outputFiles?.[0]?.contents ?? new Uint8Array();
}

/** Bundles each subject and compresses it. */
export async function measureSizes(): Promise<Size[]> {
  return await Promise.all(
    subjects.map(async ({ name, code, ...budget }) => {
      const bundle = await bundleOf(code);
      return { name, minified: bundle.length, gzipped: await compressed(bundle), ...budget };
    }),
  );
}

/** Leaves out each file of a subject in turn, the dearest first. What two files share, neither of them costs. */
export async function measureParts(subject: string): Promise<Part[]> {
  const code = subjects.find(({ name }) => name === subject)?.code ?? "";
  // With its white space, because esbuild then names each file in a line before it.
  const bundle = new TextDecoder().decode(
    await bundleOf(code, { minify: false, minifyIdentifiers: true, minifySyntax: true }),
  );
  const files = bundle.split(/^(?=\/\/ \S+$)/m);
  const bytesOf = async (rest: readonly string[]) => {
    const { code } = await transform(rest.join(""), { minify: true, charset: "utf8" });
    return await compressed(Buffer.from(code));
  };
  const whole = await bytesOf(files);
  const parts = await Promise.all(
    files.map(async (file) => ({
      file: /^\/\/ (.+)$/m.exec(file)?.[1] ?? "",
      bytes: whole - (await bytesOf(files.filter((other) => other !== file))),
    })),
  );
  return parts
    .filter(({ file }) => file !== "<stdin>")
    .sort((one, other) => other.bytes - one.bytes);
}

async function compressed(bundle: Uint8Array): Promise<number> {
  const gzipped = (await promisify(gzip)(bundle, { level: 9 } as never)) as Buffer;
  return gzipped.length;
}
