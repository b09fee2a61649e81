import { execFile } from "node:child_process";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = fileURLToPath(new URL(".code-blocks/", import.meta.url));
const sources = ["*.md", "packages/*/*.md", "packages/*/src/**/*.ts"];

/** Deno checks, and runs, the code blocks of its own package. */
const exclude = ["**/generated", "packages/deno"];

/** The TypeScript code blocks of a Markdown text or of documentation comments. */
function codeBlocks(text: string): string[] {
  const plain = text.replaceAll(/^\s*\* ?/gm, "");
  return [...plain.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
}

test("every code block in the documentation type-checks", async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let count = 0;
  for await (const file of glob(sources, { cwd: root, exclude })) {
    for (const [index, code] of codeBlocks(await readFile(`${root}${file}`, "utf8")).entries()) {
      count += 1;
      const name = `${file.replaceAll(/[^\w-]/g, "-")}-${index}.ts`;
      await writeFile(`${folder}${name}`, `// ${file}, block ${index + 1}\nexport {};\n${code}`);
    }
  }
  const config = { extends: "../tsconfig.json", include: ["*.ts"] };
  await writeFile(`${folder}tsconfig.json`, JSON.stringify(config));
  const failed = await promisify(execFile)("tsc", ["-p", folder]).catch((error) => error.stdout);
  expect(typeof failed === "string" ? failed : "").toBe("");
  expect(count).toBeGreaterThan(0);
  await rm(folder, { recursive: true });
}, 60_000);
