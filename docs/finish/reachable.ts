import type { Element } from "hast";
import { select } from "hast-util-select";
import { elementsOf, firstElement, hasClass } from "./elements.ts";
import type { Page } from "./page.ts";

/** Lets the keyboard and the screen reader have what only the mouse and the eye had. */
export function makeReachable({ tree }: Page): void {
  // Wide ones scroll. The script of the code blocks takes the others out again, but comes late or never.
  for (const element of elementsOf(tree, canScroll)) element.properties.tabIndex = 0;
  nameSearch(tree);
}

/** True for tables of the content and for blocks of code. */
function canScroll({ tagName }: Element, around: readonly Element[]): boolean {
  const isIn = (name: string) => around.some((element) => hasClass(element, name));
  if (tagName === "table") return isIn("sl-markdown-content");
  return tagName === "pre" && isIn("expressive-code");
}

/** The button of the search shows its shortcut, so what is seen has to be in its name (WCAG 2.5.3). */
function nameSearch(tree: Page["tree"]): void {
  const search = firstElement(tree, "site-search");
  const button = search && select("button[data-open-modal]", search);
  const keys = button && select("button > kbd", button);
  if (!button || !keys) return;
  button.properties.ariaLabel = `${button.properties.ariaLabel} Ctrl K`;
  const space = { type: "text", value: " " } as const;
  keys.children = keys.children.flatMap((key) => [space, key]);
}
