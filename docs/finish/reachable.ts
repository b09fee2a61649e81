import { select, selectAll } from "hast-util-select";
import type { Page } from "./page.ts";

/** Lets the keyboard and the screen reader have what only the mouse and the eye had. */
export function makeReachable({ tree }: Page): void {
  // A wide table scrolls.
  for (const table of selectAll(".sl-markdown-content table", tree)) table.properties.tabIndex = 0;
  nameSearch(tree);
}

/** The button of the search shows its shortcut, so what is seen has to be in its name (WCAG 2.5.3). */
function nameSearch(tree: Page["tree"]): void {
  const button = select("site-search button[data-open-modal]", tree);
  const keys = button && select("button > kbd", button);
  if (!button || !keys) return;
  button.properties.ariaLabel = `${button.properties.ariaLabel} Ctrl K`;
  const space = { type: "text", value: " " } as const;
  keys.children = keys.children.flatMap((key) => [space, key]);
}
