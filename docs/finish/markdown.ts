import type { Element, ElementContent, Root } from "hast";
import { select } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { elementsOf, firstElement, hasClass } from "./elements.ts";
import type { Page } from "./page.ts";
import { spaced } from "./spaces.ts";

/** The content of a page, without the frame around it. */
export interface Twin {
  /** Its file, beside the folder of the page. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** The address of the page on the published site. */
  readonly url: string;
  readonly markdown: string;
}

const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-" });

/** Makes the Markdown twin of a page of Starlight; undefined for a page without content. */
export async function twinOf(page: Page): Promise<Twin | undefined> {
  const [content] = elementsOf(page.tree, (element) => hasClass(element, "sl-markdown-content"));
  const head = firstElement(page.tree, "head");
  const title = head && select("meta[property='og:title']", head)?.properties.content;
  const canonical = head && select("link[rel='canonical']", head)?.properties.href;
  if (!content || typeof title !== "string" || typeof canonical !== "string") return undefined;
  const root: Root = { type: "root", children: [simplified(content)] };
  makeLinksWhole(root, canonical);
  const body = writer.stringify((await writer.run(root)) as Parameters<typeof writer.stringify>[0]);
  const description = select("meta[name='description']", head)?.properties.content;
  return {
    file: twinFile(page.file),
    title,
    description: typeof description === "string" ? description : "",
    url: canonical,
    markdown: `# ${title}\n\n${body}`,
  };
}

/** `guides/modes/index.html` has `guides/modes.md`; the first page of a language has `index.md`. */
export function twinFile(file: string): string {
  const isFirst = file === "index.html" || file === "zh-cn/index.html";
  return isFirst ? file.replace(/html$/, "md") : file.replace(/\/index\.html$/, ".md");
}

/** Lets every link lead somewhere from wherever the text is read: it is copied, and joined with others. */
function makeLinksWhole(tree: Root, from: string): void {
  for (const { properties } of elementsOf(tree, () => true)) {
    for (const name of ["href", "src"]) {
      const value = properties[name];
      if (typeof value === "string") properties[name] = new URL(value, from).href;
    }
  }
}

/** A copy without what is there for the eye or the mouse, and what Markdown cannot say. */
function simplified(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    if (hasClass(child, "expressive-code")) return [codeBlock(child)];
    if (child.tagName === "starlight-tabs") return panels(child);
    const isLeftOut =
      unspoken.has(child.tagName) ||
      hasClass(child, "sl-anchor-link") ||
      hasClass(child, "sr-only") ||
      "dataCopyMarkdown" in child.properties;
    if (isLeftOut) return [];
    return child.tagName === "a" ? linkAndSpace(simplified(child)) : [simplified(child)];
  });
  if (element.tagName === "table") children.unshift(...emptyHead(element));
  const isCell = element.tagName === "td" || element.tagName === "th";
  const properties = { ...element.properties };
  return { ...element, properties, children: spaced(isCell ? joined(children) : children) };
}

/** The content of a cell, where Markdown has no paragraphs. */
function joined(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child, index): ElementContent[] => {
    if (child.type !== "element" || child.tagName !== "p") return [child];
    return index === 0 ? child.children : [{ type: "text", value: " " }, ...child.children];
  });
}

/** The contents of tabs below each other, each with its name. */
function panels(tabs: Element): ElementContent[] {
  const names = elementsOf(tabs, ({ properties }) => properties.role === "tab").map(textOf);
  const contents = elementsOf(tabs, ({ properties }) => properties.role === "tabpanel");
  return contents.flatMap((content, index) => [
    made("p", [made("strong", [{ type: "text", value: names[index]?.trim() ?? "" }])]),
    simplified(content),
  ]);
}

/** A head for a table that has none; in Markdown, its first row would become one. */
function emptyHead(table: Element): Element[] {
  const [row] = elementsOf(table, ({ tagName }) => tagName === "tr");
  if (row === undefined || firstElement(table, "thead") !== undefined) return [];
  const cells = row.children.filter(({ type }) => type === "element");
  return [
    made("thead", [
      made(
        "tr",
        cells.map(() => made("th", [])),
      ),
    ]),
  ];
}

/** A link, with the space at its end behind it. */
function linkAndSpace(link: Element): ElementContent[] {
  const last = link.children.at(-1);
  if (last?.type !== "text" || !/\S\s+$/.test(last.value)) return [link];
  const text = { ...last, value: last.value.trimEnd() };
  return [
    { ...link, children: [...link.children.slice(0, -1), text] },
    { type: "text", value: " " },
  ];
}

function made(tagName: string, children: ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children };
}

const unspoken = new Set([
  "script",
  "style",
  "button",
  "svg",
  "input",
  "select",
  "template",
  "form",
  "label",
]);

function codeBlock(block: Element): Element {
  const pre = firstElement(block, "pre");
  const lines = elementsOf(block, isCodeOfLine).map((line) => textOf(line).replace(/\n$/, ""));
  const language = String(pre?.properties.dataLanguage ?? "");
  const code = made("code", [{ type: "text", value: `${lines.join("\n")}\n` }]);
  if (language) code.properties = { className: [`language-${language}`] };
  return made("pre", [code]);
}

function isCodeOfLine(element: Element, around: readonly Element[]): boolean {
  return hasClass(element, "code") && around.some((one) => hasClass(one, "ec-line"));
}
