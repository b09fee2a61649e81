import type { Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";

/** A built page. */
export interface Page {
  /** Its file below the root of the site, with `/`. */
  readonly file: string;
  readonly tree: Root;
}

const parser = unified().use(rehypeParse);
const writer = unified().use(rehypeStringify, { allowDangerousCharacters: true });

export function parsePage(file: string, html: string): Page {
  return { file, tree: parser.parse(html) };
}

export function pageHtml({ tree }: Page): string {
  return writer.stringify(tree);
}

/** The folder that a page is opened at, below the root of the site. */
export function folderOf({ file }: Page): string {
  return file.slice(0, file.lastIndexOf("/") + 1);
}
