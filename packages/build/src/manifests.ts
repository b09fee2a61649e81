/**
 * Gives every published package what all say alike: addresses and licence in `package.json`, and the text of the licence.
 * Part of `npm run generate`.
 */
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { withSharedFields } from "./manifest.ts";
import { publishedPackages, root } from "./workspaces.ts";

for (const { folder, manifest } of await publishedPackages()) {
  const file = `${root}${folder}/package.json`;
  const text = `${JSON.stringify(withSharedFields(manifest, folder), undefined, 2)}\n`;
  if (text !== (await readFile(file, "utf8"))) await writeFile(file, text);
  await copyFile(`${root}LICENSE`, `${root}${folder}/LICENSE`);
}
