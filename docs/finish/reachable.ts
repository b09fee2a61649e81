import type { Element } from "hast";
import { select } from "hast-util-select";
import { elementsOf, firstElement, hasClass } from "./elements.ts";
import type { Page } from "./page.ts";

/** Lets the keyboard and the screen reader have what only the mouse and the eye had. */
export function makeReachable({ tree }: Page): void {
  // A wide table scrolls.
  for (const table of elementsOf(tree, isTableOfContent)) table.properties.tabIndex = 0;
  nameSearch(tree);
}

function isTableOfContent({ tagName }: Element, around: readonly Element[]): boolean {
  return tagName === "table" && around.some((one) => hasClass(one, "sl-markdown-content"));
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
