import type { Page } from "puppeteer-core";

/** Tables that scroll sideways or are cut, and words that break in the middle, with everything that is folded open. */
export function tableProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
    // They are measured, in one width after the other, so nothing has to be painted.
    document.documentElement.style.visibility = "hidden";
    const problems: string[] = [];
    const range = document.createRange();
    for (const table of document.querySelectorAll("main table")) {
      const name = (table.textContent ?? "").trim().slice(0, 30);
      if (table.scrollWidth > table.clientWidth + 1) problems.push(`scrolls: ${name}`);
      const { right } = table.getBoundingClientRect();
      for (let around = table.parentElement; around !== null; around = around.parentElement) {
        const hides = getComputedStyle(around).overflowX !== "visible";
        if (hides && right > around.getBoundingClientRect().right + 2) {
          problems.push(`is cut: ${name}`);
          break;
        }
      }
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/\w{2,}/g)) {
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
          if (new Set(lines.map(({ top }) => Math.round(top))).size > 1) {
            problems.push(`breaks: ${word}`);
          }
        }
      }
    }
    return problems;
  });
}
