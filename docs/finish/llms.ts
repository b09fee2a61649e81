import { posix } from "node:path";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import { isLaterPage } from "../later-pages.ts";
import type { Twin } from "./markdown.ts";
import { folderOf, type Page } from "./page.ts";

/** A group of the sidebar, with the twins of its pages. */
interface Section {
  readonly label: string;
  readonly twins: readonly Twin[];
}

/**
 * The table of contents for language models (https://llmstxt.org), in the order of the sidebar.
 *
 * @param page a page with the sidebar; its links are relative
 * @param twins the twins of all pages in its language
 */
export function llmsText(page: Page, twins: readonly Twin[], site: string): string {
  const start = twins.find(({ file }) => file === "index.md");
  const sections = sectionsOf(page, twins).map(({ label, twins: listed }) => {
    const lines = listed.map(({ title, file, description }) => {
      const link = `- [${title}](${site}${file})`;
      return description === "" ? link : `${link}: ${description}`;
    });
    return `## ${label}\n\n${lines.join("\n")}\n`;
  });
  return [
    `# ${start?.title ?? ""}\n`,
    `> ${start?.description ?? ""}\n`,
    `Every page has a Markdown twin, linked below. The OpenAPI description is ${site}openapi.json, and the guides and the reference in one file are ${site}llms-full.txt.\n`,
    ...sections,
  ].join("\n");
}

/** The guides and the reference in one text, in the order of the sidebar. */
export function llmsFullText(page: Page, twins: readonly Twin[]): string {
  const listed = sectionsOf(page, twins)
    .flatMap((section) => section.twins)
    .filter(({ file }) => !isLaterPage(file));
  return listed
    .map(({ markdown, url }) => markdown.replace("\n", `\n\nSource: ${url}\n`))
    .join("\n---\n\n");
}

function sectionsOf(page: Page, twins: readonly Twin[]): Section[] {
  const byFile = new Map(twins.map((twin) => [twin.file, twin]));
  return selectAll("nav.sidebar ul.top-level > li", page.tree).map((item) => ({
    label: textOf(select("summary", item) ?? item).trim(),
    twins: selectAll("a", item).flatMap(({ properties }) => {
      const href = posix.join("./", folderOf(page), String(properties.href));
      const twin = byFile.get(href === "./" ? "index.md" : href.replace(/\/$/, ".md"));
      return twin ? [twin] : [];
    }),
  }));
}
