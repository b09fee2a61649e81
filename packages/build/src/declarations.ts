/**
 * Lets the declarations in a folder refer to each other by the names of the files that are published.
 *
 * `tsc` writes `./x.ts` as `./x.js` into code, and leaves it in declarations. TypeScript finds the declaration in either
 * case; Deno looks for the file that is named.
 */
import { glob, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";

const [folder = "dist"] = process.argv.slice(2);
for await (const name of glob("**/*.d.ts", { cwd: folder })) {
  const file = join(folder, name);
  const source = await readFile(file, "utf8");
  // As long as before, so that the declaration map still fits.
  const published = source.replaceAll(/((?:from |import\()"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"');
  if (published !== source) await writeFile(file, published);
}
