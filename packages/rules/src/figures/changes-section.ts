import { changes } from "./changes.ts";

const begin =
  "<!-- Generated from packages/rules/src/figures/changes.ts by `npm run generate`. Do not edit. -->";
const end = "<!-- End of what is generated -->";

/** The files that each kind of change touches, in Markdown. */
export function changesSection(): string {
  const sections = changes.map(({ title, example, files }) => {
    const links = files.map((file) => `[${shortOf(file)}](${file})`).join(" · ");
    return `**${title}**, such as \`${example}\`, touches ${files.length} files:\n${links}\n`;
  });
  return sections.join("\n");
}

/** A page with another section between the marks. */
export function withSection(page: string, section: string): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no mark ${begin}`);
  return `${page.slice(0, from)}${begin}\n\n${section}\n${page.slice(to)}`;
}

/** The name of a file for people: without the folders that all packages have. */
function shortOf(file: string): string {
  return file.replace(/^packages\//, "").replace("/src/", "/");
}
