/**
 * Prints the share of doc comments that open with What, Who, Whose, How, Whether or When: `npm run doc-comments`.
 *
 * `-- packages/client` prints the share of each room below a folder, and every such comment.
 * `-- --check` fails if the share of all is not below the limit. `--root` names another repository than this one.
 */
import { parseArgs } from "node:util";
import { readOpenings } from "./openings.ts";
import { isBelowLimit, limit, sharesBy, table } from "./share.ts";

const { values, positionals } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    root: { type: "string" },
  },
  allowPositionals: true,
});

const openings = await readOpenings(values.root);
if (positionals.length > 0) {
  const chosen = openings.filter(({ file }) => positionals.some((folder) => isIn(file, folder)));
  for (const { file, line, text } of chosen.flatMap(({ questions }) => questions)) {
    console.log(`${file}:${line}: ${text}`);
  }
  console.log(table(sharesBy("room", chosen)));
} else {
  console.log(table(sharesBy("package", openings)));
}

if (values.check && !isBelowLimit(openings)) {
  console.error(
    `Less than ${100 * limit} % of the doc comments may open with a question word. Open with the noun or the verb: ` +
      "`npm run doc-comments -- packages/NAME` lists them.",
  );
  process.exitCode = 1;
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`${folder.replace(/\/$/, "")}/`);
}
