/** Runs commands one after the other in the terminal where it is started, each after a line with its number. */
import { readFile } from "node:fs/promises";
import { main } from "../src/main.ts";

const [, , file = ""] = process.argv;
for (const [index, args] of JSON.parse(await readFile(file, "utf8")).entries()) {
  process.stdout.write(`#${index}\n`);
  const code = await main(args, process);
  process.stdout.write(`\n=${code}\n`);
}
process.stdout.write("#end\n");
// A command may leave connections open that are kept for the next call.
process.exit();
