import { join } from "node:path";
import axe from "axe-core";
import type { ElementHandle, Page } from "puppeteer-core";
import type { RecordingService } from "./recording-service.ts";

/** Opens the dashboard, and notes what goes wrong on it and what it asks of other hosts. */
export async function openDashboard({
  browser,
  server,
}: RecordingService): Promise<{ readonly page: Page; readonly problems: string[] }> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const isLocal = ["data:", "blob:"].includes(protocol) || origin === server.url;
    if (!isLocal) problems.push(`request to another host: ${request.url()}`);
  });
  page.setDefaultTimeout(60_000);
  await page.setViewport({ width: 1440, height: 900 });
  await page.evaluateOnNewDocument(() => localStorage.setItem("language", "en"));
  await page.goto(`${server.url}/_emulator/`, { waitUntil: "load" });
  await page.waitForSelector(".live");
  return { page, problems };
}

/** Rules that axe finds broken, and that are serious or critical. */
export async function findings(page: Page): Promise<string[]> {
  const { violations } = (await page.evaluate(`${axe.source}; axe.run(document)`)) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** Pairs of buttons that touch each other, or nearly do; rows of a list do so on purpose. */
export async function touchingButtons(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const buttons = [...document.querySelectorAll("button")]
      .filter(
        (button) => button.checkVisibility() && button.closest(".list, .layout-editor") === null,
      )
      .map((button) => ({ text: button.textContent, box: button.getBoundingClientRect() }));
    const nearest = 4;
    return buttons.flatMap(({ text, box }, index) =>
      buttons.slice(index + 1).flatMap((other) => {
        const across = Math.max(other.box.left - box.right, box.left - other.box.right);
        const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
        return Math.max(across, down) < nearest ? [`${text} and ${other.text}`] : [];
      }),
    );
  });
}

/** Words and times of day that are broken in the middle. Names of files, which no phone has room for, are left out. */
export async function brokenWords(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const broken: string[] = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest("td a, code, script, noscript")) continue;
      for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/[a-z]{2,}|[\d:]{8}/gi)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

/** Takes a screenshot for people, if they have named a folder for it. */
export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.DASHBOARD_SCREENSHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

/** Fills the fields of a form and submits it. */
export async function submit(
  page: Page,
  label: string,
  values: Record<string, string>,
): Promise<void> {
  const form = `form[aria-label="${label}"]`;
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(
      `${form} [name="${name}"]`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      value,
    );
  }
  // What is folded away is opened first, as a reader would.
  await page.$eval(form, (element) => {
    for (
      let one = element.closest("details");
      one;
      one = one.parentElement?.closest("details") ?? null
    ) {
      one.open = true;
    }
  });
  await page.click(`${form} button.main`);
}

/** A window in the layout editor. */
export const editedWindow = "article .layout-editor-window";

/** Waits until the picture of the mix is another one, and returns it. */
export async function livePicture(page: Page, before: string): Promise<string> {
  const image = await page.waitForFunction(
    (src) => {
      const image = document.querySelector<HTMLImageElement>(".live-picture");
      return image?.naturalWidth === 640 && image.src !== src ? image.src : false;
    },
    {},
    before,
  );
  return String(await image.jsonValue());
}

/** Sets the background of the layout editor. */
export async function setColor(page: Page, color: string): Promise<void> {
  await page.$eval(
    'article .layout-editor input[type="color"]',
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    color,
  );
}

/** Drags a point of a window by fractions of the canvas. @param form where the canvas is */
export async function drag(
  page: Page,
  element: ElementHandle | undefined,
  from: readonly [across: number, down: number],
  by: readonly [across: number, down: number],
  form = "article",
): Promise<void> {
  await element?.evaluate((window) => window.scrollIntoView({ block: "center" }));
  const canvas = await (await page.$(`${form} .layout-editor-stage`))?.boundingBox();
  const box = await element?.boundingBox();
  if (!canvas || !box) throw new Error("The canvas has no window to drag");
  const [x, y] = [box.x + from[0] * box.width, box.y + from[1] * box.height];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by[0] * canvas.width, y + by[1] * canvas.height, { steps: 5 });
  await page.mouse.up();
}

/** Presses Tab until an element has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const isThere = (wanted: string) => document.activeElement?.matches(wanted) === true;
    if (await page.evaluate(isThere, selector)) return;
  }
  throw new Error(`The keyboard does not lead to ${selector}`);
}
