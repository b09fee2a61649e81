/** Writes the tables of dependencies into ARCHITECTURE.md: `npm run generate`. */
import { readFile, writeFile } from "node:fs/promises";
import { withSection } from "../page-section/page-section.ts";
import { dependenciesSection, dependenciesSource } from "./section.ts";

const file = new URL("../../../../ARCHITECTURE.md", import.meta.url);
const page = await readFile(file, "utf8");
await writeFile(file, withSection(page, dependenciesSource, await dependenciesSection()));
