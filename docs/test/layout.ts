import type { Page } from "puppeteer-core";

/**
 * What the eye would stumble over on an open page: words that break in the middle, text that is cut off, printed over other text,
 * under the button that copies it or to be scrolled for in a table, and targets too small or too close for a finger (WCAG 2.5.8).
 *
 * Long names may end a line between their parts, and within a heading, or in the list of them, between their words.
 */
export function layoutProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems = new Set<string>();
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest(".sr-only, script, style, noscript, canvas, .expressive-code .copy") ===
        null &&
      !isClipped(element);
    // For screen readers only.
    const clipped = new Map<Element, boolean>();
    const isClipped = (element: Element): boolean => {
      const known = clipped.get(element);
      if (known !== undefined) return known;
      const isTiny = element.clientWidth === 1 && getComputedStyle(element).overflow === "hidden";
      const found = isTiny || (element.parentElement !== null && isClipped(element.parentElement));
      clipped.set(element, found);
      return found;
    };
    const staying = new Map<Element, boolean>();
    const stays = (element: Element): boolean => {
      const known = staying.get(element);
      if (known !== undefined) return known;
      const found =
        ["fixed", "sticky"].includes(getComputedStyle(element).position) ||
        (element.parentElement !== null && stays(element.parentElement));
      staying.set(element, found);
      return found;
    };
    const textOf = ({ textContent }: Node) => (textContent ?? "").trim().slice(0, 40);

    const range = document.createRange();
    const lines: { node: Node; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? "";
      const element = node.parentElement;
      if (text.trim() === "" || element === null || !isSeen(element)) continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      // Code scrolls, and its lines are where the eye does not see them.
      if (element.closest("pre") === null && !stays(element))
        lines.push(...rects.map((rect) => ({ node, rect })));
      if (rects.length < 2) continue;
      const isHeading = element.closest("h1, h2, h3, h4, starlight-toc") !== null;
      const words = isHeading ? /[A-Z]?[a-z0-9]+|[A-Z]+/g : /\w{2,}/g;
      for (const { 0: word, index } of text.matchAll(words)) {
        // An ID in a sample may be longer than a line.
        if (word.length > 48 && element.closest("pre") !== null) continue;
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const parts = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (new Set(parts.map(({ top }) => Math.round(top))).size > 1) {
          problems.add(`broken: ${word}`);
        }
      }
    }

    lines.sort((one, other) => one.rect.top - other.rect.top);
    for (const [index, { node, rect }] of lines.entries()) {
      for (let next = index + 1; ; next++) {
        const other = lines[next];
        if (other === undefined || other.rect.top >= rect.bottom) break;
        // Lines of a text touch each other.
        const below = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
        if (other.node === node || below < 0.5 * Math.min(rect.height, other.rect.height)) continue;
        const beside =
          Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        if (beside > 2) problems.add(`over each other: ${textOf(node)} | ${textOf(other.node)}`);
      }
    }

    for (const button of document.querySelectorAll(".expressive-code:has(pre.wrap) .copy button")) {
      const place = button.getBoundingClientRect();
      for (const line of button.closest("figure")?.querySelectorAll(".ec-line .code") ?? []) {
        range.selectNodeContents(line);
        const isUnder = ({ right, top, bottom }: DOMRect) =>
          right > place.left && bottom > place.top + 2 && top < place.bottom - 2;
        if ([...range.getClientRects()].some(isUnder)) problems.add(`covered: ${textOf(line)}`);
      }
    }

    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      if (!isSeen(element) || element.clientWidth < 2 || element.clientHeight < 2) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
      if (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (element.matches("input, select") && element.scrollWidth > element.clientWidth + 1)
      ) {
        problems.add(`cut off: ${element.tagName} ${textOf(element)}`);
      }
    }

    // A table of names or numbers may scroll; whoever reads a text does not want to.
    for (const table of document.querySelectorAll("table:has(td[data-text])")) {
      if (isSeen(table) && table.scrollWidth > table.clientWidth + 1) {
        problems.add(`scrolls: ${textOf(table)}`);
      }
    }

    const isInText = (element: Element) =>
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (beside) => beside !== element && textOf(beside) !== "",
      );
    const targets = [
      ...document.querySelectorAll("a[href], button, input, select, textarea, summary, [role=tab]"),
    ]
      .filter((element) => isSeen(element) && !isInText(element))
      .map((element) => ({ element, rect: element.getBoundingClientRect() }))
      .filter(({ rect }) => rect.width > 2 && rect.height > 2);
    const isSmall = ({ width, height }: DOMRect) => width < 24 || height < 24;
    for (const { element, rect } of targets.filter((target) => isSmall(target.rect))) {
      const x = rect.x + rect.width / 2;
      const y = rect.y + rect.height / 2;
      const near = targets.find(({ element: other, rect: place }) => {
        if (element.contains(other) || other.contains(element)) return false;
        const beside = Math.max(place.left - x, 0, x - place.right);
        const above = Math.max(place.top - y, 0, y - place.bottom);
        const between = Math.hypot(place.x + place.width / 2 - x, place.y + place.height / 2 - y);
        return Math.hypot(beside, above) < 12 || (isSmall(place) && between < 24);
      });
      if (near) problems.add(`small: ${textOf(element)} | ${textOf(near.element)}`);
    }
    return [...problems];
  });
}
