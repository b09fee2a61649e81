/**
 * Tries the published description in the tools of others: `npm run tools`.
 * Writes the tables of TOOLS.md and TOOLS.zh-CN.md. With `--check` it fails if one differs.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readDescription } from "../reader/reader.ts";
import { modelina, postman } from "./converters.ts";
import { install } from "./installed.ts";
import { linters } from "./linters.ts";
import { pageOf } from "./page.ts";
import { prism } from "./prism.ts";
import { type Row, tryTool } from "./row.ts";
import { chinese, english } from "./texts.ts";
import { heyApi, openapiTypescript } from "./typescript-generators.ts";
import { viewers } from "./viewers.ts";
import { zodGenerators } from "./zod-generators.ts";

const tools = [
  ...linters,
  ...[openapiTypescript, heyApi, ...zodGenerators],
  ...[prism, postman, modelina, ...viewers],
];

await install();
const file = fileURLToPath(new URL("../generated/openapi.json", import.meta.url));
const description = readDescription(JSON.parse(await readFile(file, "utf8")));
const rows: Row[] = [];
for (const tool of tools) {
  const folder = await mkdtemp(join(tmpdir(), "openapi-tools-"));
  try {
    rows.push(await tryTool(tool, { file, description, folder }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const isCheck = process.argv.includes("--check");
let isStale = false;
console.log(pageOf(rows, english));
for (const [name, texts] of Object.entries({ "TOOLS.md": english, "TOOLS.zh-CN.md": chinese })) {
  const page = pageOf(rows, texts);
  const target = new URL(`../${name}`, import.meta.url);
  if (!isCheck) await writeFile(target, page);
  else if ((await readFile(target, "utf8").catch(() => "")) !== page) {
    isStale = true;
    console.error(`${name} is out of date, run \`npm run tools -w openapi\``);
  }
}
const isWrong = rows.some(({ cells }) => cells.some((cell) => cell.error !== undefined));
process.exitCode = isWrong || isStale ? 1 : 0;
