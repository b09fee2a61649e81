import { readFile, writeFile } from "node:fs/promises";
import { build } from "esbuild";
import { build as vite } from "vite";
import type { Consumer } from "../consumer.ts";
import { execute } from "../execute.ts";
import { installed, versionOf } from "../installed.ts";
import type { Row } from "../row.ts";

/** Bundles a program for browsers. */
type Bundle = (entry: string, outfile: string) => Promise<unknown>;

const programs = {
  named:
    'import { CloudRecording } from "@cloud-recording/client";\nconsole.log(CloudRecording);\n',
  calls: 'import { Caller } from "@cloud-recording/client/calls";\nconsole.log(Caller);\n',
  dynamic: 'console.log((await import("@cloud-recording/client")).CloudRecording);\n',
  allowed:
    'import { CloudRecording } from "@cloud-recording/client/allow-browser";\nconsole.log(typeof CloudRecording);\n',
  checks:
    'import { validateRequest } from "@cloud-recording/client/validation";\nconsole.log(validateRequest.acquireResource({}).length);\n',
};

/** Bundling the client for browsers: it is refused for the credentials' sake, unless it is allowed. */
export async function browserRows({ folder }: Consumer): Promise<Row[]> {
  const bundlers: [name: string, bundle: Bundle][] = [
    [
      `esbuild ${await versionIn("esbuild")}`,
      (entry, outfile) =>
        build({
          entryPoints: [entry],
          outfile,
          bundle: true,
          format: "esm",
          platform: "browser",
          logLevel: "silent",
        }),
    ],
    [
      `Vite ${await versionIn("vite")}`,
      (entry, outfile) =>
        vite({
          root: folder,
          configFile: false,
          logLevel: "silent",
          build: {
            target: "es2023",
            outDir: `${outfile}.d`,
            lib: { entry, formats: ["es"], fileName: () => "out.js" },
            rolldownOptions: { output: { codeSplitting: false } },
          },
        }).then(async () => writeFile(outfile, await readFile(`${outfile}.d/out.js`))),
    ],
    [
      `Bun ${await versionOf("bun")}`,
      (entry, outfile) =>
        execute(
          [
            installed("bun/bin/bun.exe"),
            "build",
            "--target=browser",
            `--outfile=${outfile}`,
            entry,
          ],
          folder,
        ),
    ],
  ];
  return bundlers.map(([name, bundle]) => ({
    what: "bundle for browsers",
    where: name,
    run: () => judge(folder, name.replace(/\W/g, ""), bundle),
  }));
}

async function judge(folder: string, id: string, bundle: Bundle): Promise<string> {
  const result = async (program: keyof typeof programs): Promise<string> => {
    const [entry, outfile] = [`${folder}${id}-${program}.js`, `${folder}${id}-${program}.out.js`];
    await writeFile(entry, programs[program]);
    await bundle(entry, outfile);
    return await execute([process.execPath, outfile], folder);
  };
  const refusal = async (program: keyof typeof programs, message: RegExp) => {
    const error = await result(program).then(
      (output) => `it ran, and printed ${output}`,
      (error: unknown) => `${(error as Error).message} ${JSON.stringify(error)}`,
    );
    if (!message.test(error)) throw new Error(`${program}: ${error}`);
  };
  await refusal("named", /credentials-do-not-belong-in-a-browser/);
  await refusal("calls", /credentials-do-not-belong-in-a-browser/);
  await refusal("dynamic", /could read the Customer Certificate/);
  if ((await result("allowed")).trim() !== "function")
    throw new Error("The allowed client is not there");
  if (!(Number(await result("checks")) > 0)) throw new Error("The checks find nothing");
  return "refused, with the reason; allow-browser and validation pass";
}

async function versionIn(name: string): Promise<string> {
  const file = new URL(import.meta.resolve(`${name}/package.json`));
  return JSON.parse(await readFile(file, "utf8")).version;
}
