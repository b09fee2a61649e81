import { textElement } from "./element.ts";
import type { Rectangle } from "./rectangle.ts";

/** The text of a window, in the middle of what is left of it above the windows that cover it, at most `largest` high. */
export function labelOf(
  text: string,
  window: Rectangle,
  above: readonly Rectangle[],
  largest: number,
): string {
  if (text === "") return "";
  const band = uncovered(window, above);
  const size = Math.min(band.height * 0.6, (window.width * 0.7) / widthOf(text), largest);
  return textElement(
    "text",
    {
      x: window.x + window.width / 2,
      y: band.y + band.height / 2,
      "font-size": size,
      "text-anchor": "middle",
      "dominant-baseline": "central",
      fill: "var(--layout-label, #fff)",
    },
    text,
  );
}

/** The upper part of a window down to the first that covers it, or all of it if that leaves nothing to write on. */
function uncovered(window: Rectangle, above: readonly Rectangle[]): { y: number; height: number } {
  const tops = above.filter((other) => overlap(window, other)).map(({ y }) => y);
  const height = Math.min(...tops, window.y + window.height) - window.y;
  return height < window.height / 20 ? window : { y: window.y, height };
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

/** The width of a text in ems, about: ideographs are twice as wide as letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2e7f" ? 1 : 0.6), 0);
}
