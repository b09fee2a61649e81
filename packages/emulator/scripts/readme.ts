import { conditionTable } from "./conditions.ts";
import { commandTable, optionTable } from "./options.ts";

const tables: Readonly<Record<string, () => string>> = {
  conditions: conditionTable,
  "command line": commandTable,
  options: optionTable,
};

/** The README with its tables as they have to be. */
export function withTables(readme: string): string {
  return Object.entries(tables).reduce((text, [name, table]) => {
    const begin = `<!-- ${name}: written by \`npm run generate\` -->\n`;
    const end = `<!-- end of ${name} -->`;
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (before === undefined || after === undefined) {
      throw new Error(`The README has no place for the table of the ${name}`);
    }
    return `${before}${begin}${table()}${end}${after}`;
  }, readme);
}
