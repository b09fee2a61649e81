/** Writes what is made from the sources: the JSON Schema of the configuration, and the tables of the README. */
import { readFile, writeFile } from "node:fs/promises";
import { configSchema } from "../src/config/config-schema.ts";
import { withTable } from "./readme.ts";

const schema = new URL("../emulator.schema.json", import.meta.url);
await writeFile(schema, `${JSON.stringify(configSchema, null, 2)}\n`);

const readme = new URL("../README.md", import.meta.url);
await writeFile(readme, withTable(await readFile(readme, "utf8")));
