/**
 * Puts the captures of the contract tests into the package, as JSON that can be imported; part of the build.
 * Another folder to put them into may be given.
 */
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const captures = fileURLToPath(new URL("../../contract/captures/", import.meta.url));
const usual = fileURLToPath(new URL("../dist/captures/", import.meta.url));
const [target = usual] = process.argv.slice(2);

await rm(target, { recursive: true, force: true });
let count = 0;
for await (const name of glob("**/*.har", { cwd: captures })) {
  const file = join(target, name.replace(/\.har$/, ".json"));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await readFile(`${captures}${name}`));
  count += 1;
}
if (count === 0) throw new Error(`No captures in ${captures}`);
console.log(`${count} captures`);
