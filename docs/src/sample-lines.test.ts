import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("content/docs/", import.meta.url));
/** Characters of code beside the contents of a page, in a window of 1280 pixels. */
const columns = 82;

test("no line of a program has to go on in the next one on a desktop", async () => {
  const long: string[] = [];
  let programs = 0;
  for await (const name of glob("**/*.{md,mdx}", { cwd: folder, exclude: ["**/api/**"] })) {
    const text = await readFile(folder + name, "utf8");
    for (const [, program = ""] of text.matchAll(/^```(?:ts|js|tsx)\b[^\n]*\n([\s\S]*?)^```/gm)) {
      programs += 1;
      const lines = program.split("\n").filter((line) => line.length > columns);
      long.push(...lines.map((line) => `${name}: ${line}`));
    }
  }
  expect(long).toEqual([]);
  expect(programs).toBeGreaterThan(60);
});
