import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** An optional property whose type has no `undefined`. */
export interface BareProperty {
  /** Path of the file, from the root of the repository. */
  readonly file: string;
  /** Number of the line, from 1. */
  readonly line: number;
  readonly name: string;
}

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const sources = [
  "packages/{cli,client,deno,emulator,layouts,node,playback,recorder,redis,whip}/{src/**/,}*.ts",
];
const exclude = ["**/{node_modules,dist,generated}/**", "**/*{.test,.test-d,_test}.ts"];

/** Finds the optional properties of published sources that `undefined` cannot be assigned to. */
export async function readBareProperties(): Promise<BareProperty[]> {
  const found: BareProperty[] = [];
  for await (const file of glob(sources, { cwd: root, exclude })) {
    found.push(...barePropertiesOf(file, await readFile(root + file, "utf8")));
  }
  return found;
}

/**
 * Finds the optional properties of a source text whose types have no `undefined`.
 *
 * A parameter takes `undefined` in any case, and ends with a comma or a parenthesis. A method can never be set to it.
 */
export function barePropertiesOf(file: string, source: string): BareProperty[] {
  const candidates = [...source.matchAll(/(?<=[{;\s])(\w+)\?(:|\()/g)];
  return candidates.flatMap(({ index, 0: text, 1: name = "", 2: sign }) => {
    const type = sign === ":" ? typeAt(source, index + text.length) : "";
    if (type === undefined || /(\||^)\s*(undefined|never|unknown|any)$/.test(type)) return [];
    return [{ file, line: source.slice(0, index).split("\n").length, name }];
  });
}

/** The type of a property, which begins at a place; undefined if it is that of a parameter, or no type. */
function typeAt(source: string, begin: number): string | undefined {
  let depth = 0;
  for (let end = begin; end < source.length; end++) {
    const character = source[end] ?? "";
    if ("([{<".includes(character)) depth += 1;
    else if (character === ">" && source[end - 1] === "=") continue;
    else if (")]}>".includes(character) && depth > 0) depth -= 1;
    else if (";}".includes(character) && depth === 0) return source.slice(begin, end).trim();
    else if (",)".includes(character) && depth === 0) return undefined;
  }
  return undefined;
}
