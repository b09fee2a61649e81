/**
 * Writes the pages that are made from other files of the repository, before the site is built.
 * They are not kept in git, and neither are the pictures of recorded frames and the feed of changes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { address } from "../address.ts";
import type { GeneratedPage } from "../later-pages.ts";
import { operationPages } from "../src/operations/operation-pages.ts";
import { benchmarks } from "./benchmarks.ts";
import { changelog, historyOf } from "./changelog.ts";
import { feed } from "./feed.ts";
import { fleetSimulation } from "./fleet-simulation.ts";
import { openQuestions } from "./open-questions.ts";
import type { Texts } from "./page.ts";
import { recordedFrames } from "./recorded-frames.ts";
import { socialCard } from "./social-card.ts";
import { tools } from "./tools.ts";
import { traceability } from "./traceability.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const content = fileURLToPath(new URL("../src/content/docs/", import.meta.url));
const assets = fileURLToPath(new URL("../src/assets/recorded/", import.meta.url));
const published = fileURLToPath(new URL("../public/", import.meta.url));

const history = await historyOf(root);
const pages: Readonly<Record<GeneratedPage, Texts>> = {
  benchmarks: await benchmarks(root),
  changelog: changelog(history),
  "fleet-simulation": await fleetSimulation(root),
  "open-questions": await openQuestions(root),
  tools: await tools(root),
  traceability: await traceability(root),
};
for (const [name, texts] of Object.entries(pages)) {
  await mkdir(join(content, "zh-cn"), { recursive: true });
  await writeFile(join(content, `${name}.md`), texts.en);
  await writeFile(join(content, "zh-cn", `${name}.md`), texts["zh-CN"]);
}

// The sidebar is part of the configuration, which does not know the description.
const chinese = operationPages("zh-CN");
const operations = operationPages("en").map(({ slug, title }, index) => {
  return { slug, en: title, "zh-CN": chinese[index]?.title };
});
await writeFile(join(root, "docs/operations.json"), JSON.stringify(operations));

await writeFile(join(published, "rss.xml"), await feed(history, address));

await recordedFrames(assets);
await writeFile(join(published, "card.png"), await socialCard(join(assets, "vertical.jpg")));
