import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

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

/** The files that match a pattern, from the root of the repository and in their order. */
export async function filesOf(sources: string[]): Promise<string[]> {
  const files: string[] = [];
  for await (const file of glob(sources, { cwd: root, exclude })) files.push(file);
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
