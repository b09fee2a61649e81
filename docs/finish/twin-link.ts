import { posix } from "node:path";
import { select } from "hast-util-select";
import { folderOf, type Page } from "./page.ts";

/** Says in the head of a page where its Markdown twin is. */
export function addTwinLink(page: Page, file: string): void {
  select("head", page.tree)?.children.push({
    type: "element",
    tagName: "link",
    properties: {
      rel: ["alternate"],
      type: "text/markdown",
      href: posix.relative(`/${folderOf(page)}`, `/${file}`),
    },
    children: [],
  });
}
