/** Writes `emulator.schema.json`, by which editors help with a configuration file. */
import { writeFile } from "node:fs/promises";
import { configSchema } from "../src/config/config-schema.ts";

const file = new URL("../emulator.schema.json", import.meta.url);
await writeFile(file, `${JSON.stringify(configSchema, null, 2)}\n`);
