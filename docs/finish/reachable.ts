import { selectAll } from "hast-util-select";
import type { Page } from "./page.ts";

/** Lets the keyboard and the screen reader have what only the mouse and the eye had. */
export function makeReachable({ tree }: Page): void {
  // A wide table scrolls.
  for (const table of selectAll(".sl-markdown-content table", tree)) table.properties.tabIndex = 0;
  // The button says its shortcut by `aria-keyshortcuts`; said as text, it is not in the name of the button.
  for (const key of selectAll("site-search button > kbd", tree)) key.properties.ariaHidden = "true";
}
