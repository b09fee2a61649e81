import { relativeLinks } from "@cloud-recording/build/readme-links";
import { tool } from "../execute.ts";
import type { Versions } from "./publish.ts";

/** Files that a package may hold, beside those that its `files` name. */
const allowed =
  /^package\/(package\.json|README\.md|LICENSE|CHANGELOG\.md|(bin|dist|src|generated|lint)\/.+|[\w.-]+\.(json|ya?ml))$/;
const stray = /\.test\.|\.test-d\.|\.tsbuildinfo$|\.log$|\/\.|node_modules|\.har$|tsconfig/;

/**
 * Reads the tarballs as a stranger: versions, links, source maps, and no file that nobody meant.
 *
 * @throws with everything that is wrong
 */
export async function readPacked(
  tarballs: ReadonlyMap<string, string>,
  versions: Versions,
): Promise<string> {
  const problems: string[] = [];
  let count = 0;
  for (const [name, tarball] of tarballs) {
    const tar = (...args: string[]) => tool(["tar", ...args], "/");
    const files = (await tar("-tzf", tarball)).trim().split("\n");
    count += files.length;
    const complain = (problem: string) => problems.push(`${name}: ${problem}`);
    for (const file of files) {
      if (!allowed.test(file) || stray.test(file)) complain(`${file} is not meant to be there`);
      if (!file.endsWith(".map")) continue;
      const map = JSON.parse(await tar("-xzOf", tarball, file));
      const base = new URL(`file:///${file}`);
      for (const source of map.sourcesContent === undefined ? map.sources : []) {
        const path = decodeURIComponent(new URL(source, base).pathname).slice(1);
        if (!files.includes(path)) complain(`${file} refers to ${path}, which is not there`);
      }
    }
    for (const file of ["package.json", "README.md", "LICENSE", "CHANGELOG.md"]) {
      if (!files.includes(`package/${file}`)) complain(`there is no ${file}`);
    }
    const manifest = JSON.parse(await tar("-xzOf", tarball, "package/package.json"));
    if (manifest.version !== versions.get(name)) complain(`its version is ${manifest.version}`);
    if (manifest.version.startsWith("0.0.0")) complain("it has no version of its own");
    const links = relativeLinks(await tar("-xzOf", tarball, "package/README.md"));
    if (links.length > 0) complain(`its README has relative links: ${links.join(", ")}`);
  }
  if (tarballs.size !== versions.size) problems.push(`${tarballs.size} of ${versions.size} packed`);
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return `${tarballs.size} packages, ${count} files, links and source maps lead somewhere`;
}
