import { changes } from "./changes.ts";

/** Where the section comes from. */
export const changesSource = "packages/rules/src/figures/changes.ts";

/** The files that each kind of change touches, in Markdown. */
export function changesSection(): string {
  const sections = changes.map(({ title, example, files }) => {
    const links = files.map((file) => `[${shortOf(file)}](${file})`).join(" · ");
    return `**${title}**, such as \`${example}\`, touches ${files.length} files:\n${links}\n`;
  });
  return sections.join("\n");
}

/** The name of a file for people: without the folders that all packages have. */
function shortOf(file: string): string {
  return file.replace(/^packages\//, "").replace("/src/", "/");
}
