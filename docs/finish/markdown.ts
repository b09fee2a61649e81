import type { Element, Root } from "hast";
import { select, selectAll } from "hast-util-select";
import { toString as textOf } from "hast-util-to-string";
import rehypeRemark from "rehype-remark";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { Page } from "./page.ts";

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
  .use(remarkGfm)
  .use(remarkStringify, { bullet: "-", emphasis: "_", rule: "-" });

/** Makes the Markdown twin of a page of Starlight; undefined for a page without content. */
export async function twinOf(page: Page): Promise<Twin | undefined> {
  const content = select(".sl-markdown-content", page.tree);
  const title = select("meta[property='og:title']", page.tree)?.properties.content;
  const canonical = select("link[rel='canonical']", page.tree)?.properties.href;
  if (!content || typeof title !== "string" || typeof canonical !== "string") return undefined;
  const root: Root = { type: "root", children: [structuredClone(content)] };
  simplify(root);
  const body = writer.stringify((await writer.run(root)) as Parameters<typeof writer.stringify>[0]);
  const description = select("meta[name='description']", page.tree)?.properties.content;
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

/** Takes away what is there for the eye or the mouse, and what Markdown cannot say. */
function simplify(root: Root): void {
  visit(root, "element", (element, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const classes = element.properties.className;
    const has = (name: string) => Array.isArray(classes) && classes.includes(name);
    if (has("expressive-code")) {
      parent.children[index] = codeBlock(element);
      return SKIP;
    }
    if (unspoken.has(element.tagName) || has("sl-anchor-link") || has("sr-only")) {
      parent.children.splice(index, 1);
      return index;
    }
    return;
  });
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
]);

function codeBlock(block: Element): Element {
  const pre = select("pre", block);
  const lines = selectAll(".ec-line .code", block).map((line) => textOf(line).replace(/\n$/, ""));
  const language = String(pre?.properties.dataLanguage ?? "");
  return {
    type: "element",
    tagName: "pre",
    properties: {},
    children: [
      {
        type: "element",
        tagName: "code",
        properties: language ? { className: [`language-${language}`] } : {},
        children: [{ type: "text", value: `${lines.join("\n")}\n` }],
      },
    ],
  };
}
