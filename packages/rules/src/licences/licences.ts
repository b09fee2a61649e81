import { closureOf, type Locked, nameOf } from "../dependencies/lock-file.ts";

/** Licences that oblige a user to nothing but to keep the text. */
const permissive = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
]);

/** Licences of tools that are not published with us: their code may be used, and is not changed. */
const ofTools = new Set([...permissive, "LGPL-3.0-or-later", "MPL-2.0"]);

/** Packages that users install under another licence, each for a reason. */
const excused: Readonly<Record<string, string>> = {
  // Asks for the sources of its own files only, and whip uses them as they are.
  mediabunny: "MPL-2.0",
};

/** Packages that name no licence in their manifest, with the one in their files. */
const unnamed: Readonly<Record<string, string>> = {
  busboy: "MIT",
  "humanize-number": "MIT",
  reserved: "MIT",
  streamsearch: "MIT",
};

/** Packages whose licence is not allowed, below one of the folders of published packages or as a tool. */
export function licenceProblems(locked: Locked, publishedFolders: readonly string[]): string[] {
  const shipped = new Set(publishedFolders.flatMap((folder) => closureOf(locked, folder)));
  return Object.entries(locked).flatMap(([path, { license, link }]) => {
    if (link || !path.includes("node_modules/")) return [];
    const name = nameOf(path);
    const said = license ?? unnamed[name] ?? "none";
    const allowed = shipped.has(path) ? permissive : ofTools;
    if (isAllowed(said, allowed) || excused[name] === said) return [];
    return [`${name}, ${shipped.has(path) ? "which users install" : "a tool"}: ${said}`];
  });
}

/** Judges an expression of SPDX: one of alternatives, and all parts that are joined. */
function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  return expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((licence) => allowed.has(licence)));
}
