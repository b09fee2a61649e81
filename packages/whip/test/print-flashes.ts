/** Prints the flashes of recordings as JSON: `node print-flashes.ts FOLDER NAME ...`, in a process without other codecs. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { flashesOf } from "./flashes.ts";

const [folder = ".", ...names] = process.argv.slice(2);
const files = (await readdir(folder)).filter((file) => file.endsWith(".ts")).sort();
const found = [];
for (const name of names) {
  const slices = files
    .filter((file) => file.startsWith(name))
    .map(async (file) => new Uint8Array(await readFile(join(folder, file))));
  found.push(await flashesOf(await Promise.all(slices)));
}
process.stdout.write(JSON.stringify(found), () => process.exit());
