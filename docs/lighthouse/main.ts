/**
 * Measures pages of the built site with Lighthouse, on a desktop and on a throttled phone, and prints a table.
 *
 * Run it on a quiet machine: `npm run lighthouse -w docs`, or with `-- --runs=1` for a first look. That installs Lighthouse, too:
 * one in eight of all files of `npm ci` would be its own, and nothing else needs them.
 */
import { parseArgs } from "node:util";
import type { Browser, Page } from "puppeteer-core";
import { findChromium } from "../test/chromium.ts";
import { launchChromium } from "../test/launch-chromium.ts";
import { serveStatically } from "../test/static-host.ts";

/** The part of Lighthouse that is used, for a compiler that finds it not installed. */
interface Lighthouse {
  default(
    url: string,
    flags: { readonly onlyCategories: readonly string[] },
    config: object | undefined,
    page: Page,
  ): Promise<{ readonly lhr: Result } | undefined>;
  readonly desktopConfig: object;
}

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  readonly runtimeError?: { readonly message: string };
}

type Device = "desktop" | "phone";

/** Figures of a page on a device: scores up to 100, and the time in milliseconds. */
interface Figures {
  readonly performance: number;
  readonly accessibility: number;
  readonly seo: number;
  readonly shift: number;
  readonly interactive: number;
}

/** A page, and the least or the most that its figures may be. */
interface Goal {
  readonly path: string;
  readonly performance: Readonly<Record<Device, number>>;
  /** Longest time on a desktop, in milliseconds. */
  readonly interactive?: number | undefined;
}

const goals: readonly Goal[] = [
  { path: "", performance: { desktop: 98, phone: 95 } },
  { path: "operations/start-mix/", performance: { desktop: 98, phone: 90 } },
  { path: "console/", performance: { desktop: 95, phone: 80 } },
  // Redoc is not ours: only the time counts until it can be used.
  { path: "reference/", performance: { desktop: 0, phone: 0 }, interactive: 1500 },
  { path: "zh-cn/reference/", performance: { desktop: 0, phone: 0 }, interactive: 1500 },
  // One page of every other kind: nothing may jump, and everybody can use and find it.
  ...[
    ...["guides/modes/", "guides/layouts/", "operations/", "errors/", "storage/", "limits/"],
    ...["changelog/", "benchmarks/", "api/cloud-recording/client/", "zh-cn/"],
  ].map((path) => ({ path, performance: { desktop: 0, phone: 0 } })),
];

const { values } = parseArgs({ options: { runs: { type: "string", default: "3" } } });
const runs = Number(values.runs);
if (!(runs >= 1)) throw new RangeError("--runs must be 1 or more");

const name: string = "lighthouse";
const { default: lighthouse, desktopConfig }: Lighthouse = await import(name);
await using host = await serveStatically("/site/");
const browser = await launchChromium(await findChromium());
try {
  for (const goal of goals) {
    for (const device of ["desktop", "phone"] as const) {
      const measured: Figures[] = [];
      for (let run = 0; run < runs; run += 1) {
        measured.push(await measure(browser, `${host.url}${goal.path}`, device));
      }
      report(goal, device, median(measured));
    }
  }
} finally {
  await browser.close();
}

async function measure(browser: Browser, url: string, device: Device): Promise<Figures> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const flags = { onlyCategories: ["performance", "accessibility", "seo"] };
  const config = device === "desktop" ? desktopConfig : undefined;
  const result = await lighthouse(url, flags, config, page);
  await context.close();
  if (result === undefined) throw new Error(`${url} was not measured`);
  const { categories, audits, runtimeError } = result.lhr;
  if (runtimeError) throw new Error(`${url}: ${runtimeError.message}`);
  const score = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    seo: score("seo"),
    shift: value("cumulative-layout-shift"),
    interactive: value("interactive"),
  };
}

/** The median of each figure. */
function median(measured: readonly Figures[]): Figures {
  const middle = (name: keyof Figures) =>
    measured.map((figures) => figures[name]).toSorted((one, other) => one - other)[
      Math.floor(measured.length / 2)
    ] ?? Number.NaN;
  return {
    performance: middle("performance"),
    accessibility: middle("accessibility"),
    seo: middle("seo"),
    shift: middle("shift"),
    interactive: middle("interactive"),
  };
}

/** Prints one line, and lets the command fail if a goal is missed. */
function report({ path, performance, interactive }: Goal, device: Device, figures: Figures): void {
  const cells: [text: string, isMet: boolean][] = [
    [`performance ${figures.performance}`, figures.performance >= performance[device]],
    [`accessibility ${figures.accessibility}`, figures.accessibility === 100],
    [`SEO ${figures.seo}`, figures.seo === 100],
    [`CLS ${figures.shift.toFixed(3)}`, figures.shift <= 0.02],
    [
      `interactive ${Math.round(figures.interactive)} ms`,
      device !== "desktop" || figures.interactive <= (interactive ?? Number.POSITIVE_INFINITY),
    ],
  ];
  const line = cells.map(([text, isMet]) => (isMet ? text : `${text} (missed)`));
  console.log(`/${path.padEnd(30)} ${device.padEnd(8)} ${line.join(" · ")}`);
  if (cells.some(([, isMet]) => !isMet)) process.exitCode = 1;
}
