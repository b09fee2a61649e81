import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { posix } from "node:path";
import description from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { selectAll } from "hast-util-select";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { address } from "../address.ts";
import { twinFile } from "../finish/markdown.ts";
import { type Page, parsePage } from "../finish/page.ts";
import { isLaterPage } from "../later-pages.ts";
import { folder, pages } from "./site.ts";

/** Links of a page, and the places in it that can be linked to. */
interface Links {
  readonly file: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
  /** Of these, those of its headings. */
  readonly headings: readonly string[];
  /** Headings that the table of contents leads to, if the page has one, and those that it should lead to. */
  readonly contents: { readonly listed: readonly string[]; readonly expected: readonly string[] };
}

const site = new Map<string, Links>();
for (const page of await pages()) {
  const file = `${page}index.html`;
  site.set(file, linksOf(parsePage(file, await readFile(folder + file, "utf8"))));
}

/** Anchors of the pages of Redoc, which are no elements. */
const routes = Object.values(description.paths).flatMap((item) =>
  Object.values(item).flatMap((operation) => {
    const { tags, operationId } = operation as { tags?: string[]; operationId?: string };
    const tag = tags?.[0]?.toLowerCase().replaceAll(" ", "-");
    return tag ? [`/${tag}`, `/${tag}/${operationId?.toLowerCase()}`] : [];
  }),
);

/** Anchors of the console, which opens an operation by its name. */
const operations = Object.values(description.paths).flatMap((item) =>
  Object.values(item).flatMap((one) => (one as { operationId?: string }).operationId ?? []),
);

test("every internal link and anchor leads somewhere", () => {
  const all = [...site.values()].flatMap((page) => page.links.map((link) => ({ page, link })));
  const broken = all.filter(({ page, link }) => !leadsSomewhere(page, link));
  expect(broken.map(({ page, link }) => `${page.file}: ${link}`)).toEqual([]);
  expect(all.length).toBeGreaterThan(1000);
});

test("a link to what is not there is found", () => {
  const html = '<a id="a" href="../none/">a</a><a href="#none">b</a><a href="#a">c</a>';
  const page = linksOf(parsePage("errors/index.html", html));
  expect(page.links.map((link) => leadsSomewhere(page, link))).toEqual([false, false, true]);
});

test("every link of a Markdown twin is whole, and leads somewhere", async () => {
  const first = linksOf(parsePage("index.html", ""));
  const wrong: string[] = [];
  let internal = 0;
  for (const file of ["llms.txt", "llms-full.txt", ...[...site.keys()].map(twinFile)]) {
    const text = await readFile(folder + file, "utf8");
    for (const [, link = ""] of text.matchAll(/\]\(([^)\s]+)/g)) {
      const isInternal = link.startsWith(address);
      if (isInternal) internal += 1;
      const isRight = isInternal
        ? leadsSomewhere(first, `/${link.slice(address.length)}`)
        : /^(https?|mailto):/.test(link);
      if (!isRight) wrong.push(`${file}: ${link}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(internal).toBeGreaterThan(1000);
});

test("who changes the language stays at the same heading", () => {
  const lost: string[] = [];
  let kept = 0;
  for (const { file, headings } of site.values()) {
    const other = file.startsWith("zh-cn/") ? file.slice("zh-cn/".length) : `zh-cn/${file}`;
    for (const id of headings) {
      if (site.get(other)?.ids.has(id)) kept += 1;
      else lost.push(`${file}#${id}`);
    }
  }
  expect(lost).toEqual([]);
  expect(kept).toBeGreaterThan(1000);
});

test("a table of contents has the headings of its page, in their order", () => {
  const all = [...site.values()].filter(({ contents }) => contents.listed.length > 0);
  for (const { file, contents } of all) expect(contents.listed, file).toEqual(contents.expected);
  expect(all.length).toBeGreaterThan(100);
});

function linksOf({ file, tree }: Page): Links {
  const links: string[] = [];
  const ids = new Set<string>();
  const headings: string[] = [];
  visit(tree, "element", ({ tagName, properties }) => {
    if (properties.id) ids.add(String(properties.id));
    if (properties.id && /^h[1-6]$/.test(tagName)) headings.push(String(properties.id));
    const link = String(properties.href ?? properties.src ?? "");
    if (link.startsWith(address)) links.push(`/${link.slice(address.length)}`);
    else if (link !== "" && !/^[a-z]+:|^\/\//.test(link)) links.push(link);
  });
  // The first one leads to the top.
  const listed = selectAll("starlight-toc a", tree).map(({ properties }) =>
    decodeURIComponent(String(properties.href).slice(1)),
  );
  const expected = selectAll(".sl-markdown-content :is(h2, h3)", tree).map(({ properties }) =>
    String(properties.id),
  );
  return { file, links, ids, headings, contents: { listed, expected: ["_top", ...expected] } };
}

function leadsSomewhere(page: Links, link: string): boolean {
  const [path = "", anchor = ""] = link.split("#");
  const full = path === "" ? page.file : posix.join("/", posix.dirname(page.file), path).slice(1);
  const target = path.startsWith("/") ? path.slice(1) : full;
  // A link out of the site would be one by too many `..`.
  if (!path.startsWith("/") && posix.join(posix.dirname(page.file), path).startsWith(".."))
    return false;
  const file = target === "" || target.endsWith("/") ? `${target}index.html` : target;
  if (!existsSync(folder + file)) return false;
  if (anchor === "" || anchor === "_top") return true;
  if (/(^|\/)console\/index\.html$/.test(file)) return operations.includes(anchor);
  if (anchor.startsWith("/")) return anchor === "/" || routes.includes(anchor);
  return (file === page.file ? page : site.get(file))?.ids.has(decodeURIComponent(anchor)) ?? false;
}

test("every page has a Markdown twin beside it, and the tables of contents name it", async () => {
  const contents = await readFile(`${folder}llms.txt`, "utf8");
  const whole = await readFile(`${folder}llms-full.txt`, "utf8");
  expect(whole.length).toBeLessThan(600_000);
  for (const file of site.keys()) {
    const twin = twinFile(file);
    const text = await readFile(folder + twin, "utf8");
    expect(text.length, twin).toBeGreaterThan(100);
    // The page of a package leads to those of its classes and types.
    if (/^(zh-cn\/|api\/index|api\/.+\/(classes|interfaces|variables)\/)/.test(file)) continue;
    expect(contents).toContain(`](${address}${twin})`);
    if (isLaterPage(file)) continue;
    const [title = ""] = text.split("\n");
    expect(whole).toContain(`${title}\n`);
  }
});
