import { createHash } from "node:crypto";
import type { Element } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { elementsOf, firstElement } from "./elements.ts";
import type { Page } from "./page.ts";

/**
 * Gives a page a Content Security Policy that allows what the page has, and nothing of another host.
 *
 * Inline scripts and styles are allowed by their hashes. Style attributes have to be allowed as such:
 * the highlighter of code blocks and Redoc set colours by them.
 *
 * @param connect hosts that the page may call, besides its own
 */
export function addSecurityPolicy(page: Page, connect: readonly string[]): void {
  const head = firstElement(page.tree, "head");
  if (head === undefined) throw new Error(`${page.file} has no head`);
  const scripts = hashes(elementsOf(page.tree, isInlineScript));
  // An empty one, too: Redoc makes some and fills them by rules, which are no text.
  const styles = [...hashes(elementsOf(page.tree, ({ tagName }) => tagName === "style")), hash("")];
  const policy = [
    "default-src 'none'",
    // The search runs WebAssembly.
    `script-src 'self' 'wasm-unsafe-eval' ${scripts.join(" ")}`,
    `style-src-elem 'self' ${styles.join(" ")}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src data:",
    `connect-src 'self' ${connect.join(" ")}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  const content = policy.map((directive) => directive.trim()).join("; ");
  const meta: Element = {
    type: "element",
    tagName: "meta",
    properties: { httpEquiv: ["Content-Security-Policy"], content },
    children: [],
  };
  // After the character set, which has to be among the first bytes, and before anything that loads.
  const charset = head.children.findIndex(
    (child) => child.type === "element" && child.properties.charSet,
  );
  head.children.splice(charset + 1, 0, meta);
}

function isInlineScript({ tagName, properties }: Element): boolean {
  return tagName === "script" && !("src" in properties) && properties.type !== "application/json";
}

function hashes(elements: readonly Element[]): string[] {
  const texts = new Set(elements.map((element) => textOf(element)));
  return [...texts].map(hash);
}

function hash(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
