/** Writes what is made from the sources: types of the options, JSON Schema of the configuration, tables of the README. */
import { readFile, writeFile } from "node:fs/promises";
import { configSchema } from "../src/config/config-schema.ts";
import { optionTypes } from "./options.ts";
import { withTables } from "./readme.ts";

const file = (name: string) => new URL(`../${name}`, import.meta.url);

await writeFile(file("emulator.schema.json"), `${JSON.stringify(configSchema, null, 2)}\n`);
await writeFile(file("src/emulator-options.ts"), optionTypes());
await writeFile(file("README.md"), withTables(await readFile(file("README.md"), "utf8")));
