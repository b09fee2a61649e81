import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { promisify } from "node:util";
import { root } from "@cloud-recording/build/workspaces";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import type { Entry } from "./entries.ts";

/** Options as users may have them, so that an entry that needs more is noticed. */
const compilerOptions = {
  target: "es2023",
  module: "nodenext",
  moduleResolution: "nodenext",
  lib: ["es2023", "esnext.disposable", "dom", "dom.iterable"],
  types: ["node"],
  strict: true,
  // What other packages declare is theirs.
  skipLibCheck: true,
};

/** Options of Deno, whose own declarations name the libraries that it has. */
const compilerOptionsOfDeno = { ...compilerOptions, lib: ["esnext"] };

/**
 * Report of what an entry exports, made by API Extractor from the built declarations.
 *
 * @throws if the declarations do not compile
 */
export async function apiReport(
  entry: Pick<Entry, "folder" | "types" | "isOfDeno">,
): Promise<string> {
  const out = await mkdtemp(`${tmpdir()}/api-report-`);
  const projectFolder = `${root}${entry.folder}`;
  const mainEntryPointFilePath = `${projectFolder}/${entry.types}`;
  const files = [mainEntryPointFilePath];
  if (entry.isOfDeno) {
    const { stdout } = await promisify(execFile)("deno", ["types"], { maxBuffer: 1e8 });
    await writeFile(`${out}/deno.d.ts`, stdout);
    files.push(`${out}/deno.d.ts`);
  }
  const silent = { default: { logLevel: ExtractorLogLevel.None } };
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder,
      mainEntryPointFilePath,
      compiler: {
        overrideTsconfig: {
          compilerOptions: entry.isOfDeno ? compilerOptionsOfDeno : compilerOptions,
          files,
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: "entry.api.md",
        reportFolder: out,
        reportTempFolder: `${out}/temporary`,
      },
      newlineKind: "lf",
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { extractorMessageReporting: silent, tsdocMessageReporting: silent },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: `${projectFolder}/package.json`,
  });
  const problems: string[] = [];
  try {
    Extractor.invoke(config, {
      localBuild: true,
      messageCallback(message) {
        message.handled = true;
        if (message.category === "Compiler") problems.push(message.text);
      },
    });
    if (problems.length > 0) throw new Error(`${entry.types}:\n${problems.join("\n")}`);
    return await readFile(`${out}/entry.api.md`, "utf8");
  } finally {
    await rm(out, { recursive: true });
  }
}
