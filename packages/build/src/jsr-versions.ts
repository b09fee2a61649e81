/**
 * Gives the packages on JSR the versions that changesets has given them: `deno.json` says what `package.json` says.
 */
import { readFile, writeFile } from "node:fs/promises";

for (const name of ["client", "deno"]) {
  const folder = new URL(`../../${name}/`, import.meta.url);
  const { version } = JSON.parse(await readFile(new URL("package.json", folder), "utf8"));
  const file = new URL("deno.json", folder);
  const manifest = await readFile(file, "utf8");
  await writeFile(file, manifest.replace(/("version": )".*"/, `$1"${version}"`));
}
