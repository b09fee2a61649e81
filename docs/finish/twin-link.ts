import { posix } from "node:path";
import { firstElement } from "./elements.ts";
import { folderOf, type Page } from "./page.ts";

/** Says in the head of a page where its Markdown twin is. */
export function addTwinLink(page: Page, file: string): void {
  firstElement(page.tree, "head")?.children.push({
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
