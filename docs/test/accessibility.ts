import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "puppeteer-core";

/** Half as long as the one with comments, which every page would have to read. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Findings of axe of impact `serious` or `critical`, in light, and of the colours in dark, with the first place.
 *
 * @param within selector of the part that is looked at
 */
export async function seriousIssues(page: Page, within = ":root"): Promise<string[]> {
  const light = await issues(page, within, { resultTypes: ["violations"] });
  await showTheme(page, "dark");
  const dark = await issues(page, within, {
    resultTypes: ["violations"],
    runOnly: ["color-contrast"],
  });
  await showTheme(page, "light");
  return [...light, ...dark];
}

/** Texts that have enough contrast in each of the themes, and those that have not. */
export async function contrastIssues(
  page: Page,
  within: string,
  themes: readonly ("light" | "dark")[],
): Promise<{ readonly passes: number; readonly violations: readonly string[] }> {
  let passes = 0;
  const violations: string[] = [];
  for (const theme of themes) {
    await showTheme(page, theme);
    const results = await run(page, within, { runOnly: ["color-contrast"] });
    passes += results.passes.reduce((sum, { nodes }) => sum + nodes.length, 0);
    for (const { nodes } of results.violations) {
      violations.push(...nodes.map(({ html, any }) => `${theme}: ${any[0]?.message} ${html}`));
    }
  }
  return { passes, violations };
}

function showTheme(page: Page, theme: "light" | "dark"): Promise<unknown> {
  return page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
    document.documentElement.classList.remove("light", "dark");
    document.documentElement.classList.add(name);
    // Redoc changes its colours by and by.
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    return Promise.all(ending.map(({ finished }) => finished));
  }, theme);
}

async function issues(page: Page, within: string, options: RunOptions): Promise<string[]> {
  const { violations } = await run(page, within, options);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0]?.html.slice(0, 200)}`);
}

/** Of the rules that run, none of high impact needs styles or media loaded ahead, and a place is shown by its HTML. */
const quick: RunOptions = { preload: false, selectors: false };

/** Runs axe by the debugger, whose scripts the security policy of the page does not concern. */
async function run(page: Page, within: string, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  return (await page.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify({ ...quick, ...options })})`,
  )) as AxeResults;
}
