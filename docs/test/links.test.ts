import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import description from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { selectAll } from "hast-util-select";
import { expect, test } from "vitest";
import { address } from "../address.ts";
import { type Page, parsePage } from "../finish/page.ts";
import { folder, pages } from "./site.ts";

const site = new Map<string, Page>();
for (const page of await pages()) {
  const file = `${page}index.html`;
  site.set(file, parsePage(file, await readFile(folder + file, "utf8")));
}

/** Anchors of the pages of Redoc, which are no elements. */
const routes = Object.values(description.paths).flatMap((item) =>
  Object.values(item).flatMap((operation) => {
    const { tags, operationId } = operation as { tags?: string[]; operationId?: string };
    const tag = tags?.[0]?.toLowerCase().replaceAll(" ", "-");
    return tag ? [`/${tag}`, `/${tag}/${operationId?.toLowerCase()}`] : [];
  }),
);

test("every internal link and anchor leads somewhere", () => {
  const broken: string[] = [];
  let count = 0;
  for (const page of site.values()) {
    for (const link of linksOf(page)) {
      count += 1;
      if (!leadsSomewhere(page, link)) broken.push(`${page.file}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(count).toBeGreaterThan(1000);
});

test("a link to a page that is not there is found", () => {
  const page = parsePage("errors/index.html", '<a href="../none/">a</a><a href="#none">b</a>');
  expect(linksOf(page).map((link) => leadsSomewhere(page, link))).toEqual([false, false]);
});

/** Links to the site itself, be they relative or to where it is published. */
function linksOf(page: Page): string[] {
  return selectAll("[href], [src]", page.tree).flatMap(({ properties }) => {
    const link = String(properties.href ?? properties.src);
    if (link.startsWith(address)) return [posix.relative(posix.dirname(`/${page.file}`), `/${link.slice(address.length)}`) + (link.endsWith("/") ? "/" : "")];
    return /^[a-z]+:|^\/\//.test(link) ? [] : [link];
  });
}

function leadsSomewhere(page: Page, link: string): boolean {
  const [path = "", anchor] = link.split("#");
  const target = posix.normalize(posix.join(posix.dirname(page.file), path || posix.basename(page.file)));
  const file = target === "./" || target === "." || target.endsWith("/") ? posix.join(target, "index.html") : target;
  if (file.startsWith("..") || !existsSync(folder + file)) return false;
  if (!anchor || anchor === "_top") return true;
  if (anchor.startsWith("/")) return routes.includes(anchor);
  const tree = (file === page.file ? page : site.get(file))?.tree;
  return tree !== undefined && selectAll("[id]", tree).some(({ properties }) => properties.id === decodeURIComponent(anchor));
}
