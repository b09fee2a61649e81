import { conditionTable } from "./conditions.ts";

const begin = "<!-- conditions: written by `npm run generate` -->\n";
const end = "<!-- end of conditions -->";

/** The README with the table of conditions as it has to be. */
export function withTable(readme: string): string {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error("The README has no place for it");
  return `${before}${begin}${conditionTable()}${end}${after}`;
}
