import { execFile } from "node:child_process";
import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** A block of code in a Markdown text or in a documentation comment. */
export interface CodeBlock {
  /** The file that it stands in, from the root of the repository. */
  readonly file: string;
  /** Which block of its language it is in the file, from 1. */
  readonly number: number;
  readonly code: string;
}

/** The root of the repository. */
export const root: string = fileURLToPath(new URL("../../../..", import.meta.url));

const exclude = ["**/generated", "**/node_modules"];

/**
 * The files that match a pattern, from the root of the repository and in their order. Pages that are made when the site is
 * built, which some have and some have not, are left out: their code is in what they are made from.
 */
export async function filesOf(sources: string[]): Promise<string[]> {
  const list = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const { stdout } = await promisify(execFile)("git", list, { cwd: root, maxBuffer: 1e9 });
  const kept = new Set(stdout.split("\n"));
  const files: string[] = [];
  for await (const file of glob(sources, { cwd: root, exclude })) {
    if (kept.has(file)) files.push(file);
  }
  return files.sort();
}

/** The code blocks of a language in the files that match a pattern, in the order of the files. */
export async function codeBlocks(language: string, sources: string[]): Promise<CodeBlock[]> {
  const files = await filesOf(sources);
  // Deno checks, and runs, the TypeScript of its own package.
  const isRead = (file: string) => language !== "ts" || !file.startsWith("packages/deno/");
  const blocks = files.filter(isRead).map(async (file) => {
    const text = await readFile(`${root}${file}`, "utf8");
    const plain = text.replaceAll(/^\s*\* ?/gm, "");
    const pattern = new RegExp(`^\`\`\`${language}(?: [^\\n]*)?\\n(.*?)^\`\`\`$`, "gms");
    const found = [...plain.matchAll(pattern)];
    return found.map(([, code = ""], index) => ({ file, number: index + 1, code }));
  });
  return (await Promise.all(blocks)).flat();
}

/** A name for the file of a block. */
export function fileNameOf({ file, number }: CodeBlock): string {
  return `${file.replaceAll(/[^\w-]/g, "-")}-${number}.ts`;
}
