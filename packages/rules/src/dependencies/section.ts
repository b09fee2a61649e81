import {
  costOf,
  type Dependency,
  dependencies,
  hasBinary,
  lockFile,
  reasonOf,
} from "./dependencies.ts";
import type { Locked } from "./lock-file.ts";

/** Where the reasons stand. */
export const dependenciesSource = "packages/rules/src/dependencies/reasons.ts";

/** The tables of dependencies, in Markdown. */
export async function dependenciesSection(): Promise<string> {
  const locked = await lockFile();
  const { installed, tools } = await dependencies();
  const rows = await Promise.all(installed.map((dependency) => installedRow(locked, dependency)));
  return [
    "Installed with our packages:",
    "",
    "| dependency | with | packages | on disk | licence | why |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows.sort(),
    "",
    "For development, of which nobody installs anything:",
    "",
    "| dependency | in | licence | why |",
    "| --- | --- | --- | --- |",
    ...toolRows(locked, tools),
    "",
  ].join("\n");
}

async function installedRow(locked: Locked, { name, path, folders }: Dependency): Promise<string> {
  const { packages, bytes } = await costOf(locked, path);
  const size = `${sizeText(bytes)}${hasBinary(locked, path) ? " and a binary for each system" : ""}`;
  return row([
    `${name} ${locked[path]?.version}`,
    foldersText(folders),
    String(packages),
    size,
    locked[path]?.license ?? "",
    reasonOf(name),
  ]);
}

/** A row for each reason, because some purposes take several packages. */
function toolRows(locked: Locked, tools: readonly Dependency[]): string[] {
  return [...new Set(tools.map(({ name }) => reasonOf(name)))].map((why) => {
    const group = tools.filter(({ name }) => reasonOf(name) === why);
    return row([
      group.map(({ name }) => name).join(", "),
      foldersText(group.flatMap(({ folders }) => folders)),
      unique(group.map(({ path }) => locked[path]?.license ?? "none")),
      why,
    ]);
  });
}

function foldersText(folders: readonly string[]): string {
  return unique(folders.map((folder) => folder.replace("packages/", "") || "all"));
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].sort().join(", ");
}

function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.ceil(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
