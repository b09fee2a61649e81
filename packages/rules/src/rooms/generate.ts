/** Writes the rules between rooms for Biome: `npm run generate`. */
import { writeFile } from "node:fs/promises";
import { currentConfig } from "./current-config.ts";

const file = new URL("../../generated/rooms.json", import.meta.url);
await writeFile(file, `${JSON.stringify(await currentConfig(), undefined, 2)}\n`);
