/**
 * Makes the links of all published READMEs lead into the repository at the tag of the version: npm and JSR show a README
 * apart from the other files. It changes the files, so run it where nobody works: in a clone, or in a job that publishes.
 */
import { readFile, writeFile } from "node:fs/promises";
import { withAbsoluteLinks } from "./readme-links.ts";
import { jsrPackages, publishedPackages, root } from "./workspaces.ts";

for (const { folder, manifest } of [...(await publishedPackages()), ...(await jsrPackages())]) {
  const file = `${root}${folder}/README.md`;
  const ref = `${manifest.name}@${manifest.version}`;
  await writeFile(file, withAbsoluteLinks(await readFile(file, "utf8"), { folder, ref }));
}
