/** Writes the files that each kind of change touches into CONTRIBUTING.md: `npm run generate`. */
import { readFile, writeFile } from "node:fs/promises";
import { withSection } from "../page-section/page-section.ts";
import { changesSection, changesSource } from "./changes-section.ts";

const file = new URL("../../../../CONTRIBUTING.md", import.meta.url);
await writeFile(file, withSection(await readFile(file, "utf8"), changesSource, changesSection()));
