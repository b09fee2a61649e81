import { posix } from "node:path";
import { elementsOf } from "./elements.ts";
import { folderOf, type Page } from "./page.ts";

/**
 * Makes every link of a page to its own site relative, so that the site works under any path.
 *
 * @param base path under which the site was built, such as `/cloud-recording/`; a link may leave it out
 */
export function makeLinksRelative(page: Page, base: string): void {
  const from = folderOf(page);
  for (const { properties } of elementsOf(page.tree, () => true)) {
    for (const name of ["href", "src"]) {
      const value = properties[name];
      if (typeof value !== "string" || !value.startsWith("/") || value.startsWith("//")) continue;
      const target = value.startsWith(base) ? value.slice(base.length) : value.slice(1);
      properties[name] = relative(from, target);
    }
  }
}

function relative(from: string, target: string): string {
  const [, path = "", rest = ""] = /^([^?#]*)(.*)$/s.exec(target) ?? [];
  const way = posix.relative(`/${from}`, `/${path}`);
  const isFolder = path === "" || path.endsWith("/");
  return `${way === "" ? "." : way}${isFolder ? "/" : ""}${rest}`;
}
