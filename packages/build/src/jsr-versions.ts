/**
 * Gives the packages on JSR the versions that changesets has given them: `deno.json` says what `package.json` says.
 */
import { readFile, writeFile } from "node:fs/promises";
import { jsrPackages, root } from "./workspaces.ts";

for (const { folder, manifest } of await jsrPackages()) {
  const file = `${root}${folder}/deno.json`;
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/("version": )".*"/, `$1"${manifest.version}"`));
}
