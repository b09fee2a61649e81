/**
 * Finishes the built site: relative links, a security policy on every page, a Markdown twin for every page, `llms.txt`.
 */
import { glob, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import description from "@cloud-recording/openapi/openapi.json" with { type: "json" };
import { selectAll } from "hast-util-select";
import { address, base } from "../address.ts";
import { languages } from "../reference/languages.ts";
import { breakLines } from "./line-breaks.ts";
import { llmsFullText, llmsText } from "./llms.ts";
import { type Twin, twinFile, twinOf } from "./markdown.ts";
import { type Page, pageHtml, parsePage } from "./page.ts";
import { makeReachable } from "./reachable.ts";
import { referenceTwin } from "./reference-twin.ts";
import { makeLinksRelative } from "./relative-links.ts";
import { writeSearchIndex } from "./search-index.ts";
import { addSecurityPolicy } from "./security-policy.ts";
import { shareAnchors } from "./shared-anchors.ts";
import { addTwinLink } from "./twin-link.ts";

const site = fileURLToPath(new URL("../dist/", import.meta.url));

/** Hosts that the console may call: emulators of this machine, and the service. */
const services = [
  ...["http://localhost:*", "http://127.0.0.1:*"],
  ...description.servers.map(({ url }) => url),
];

const pages: Page[] = [];
const twins: Twin[] = [];
for await (const name of glob("**/*.html", { cwd: site })) {
  const file = name.split(sep).join("/");
  const page = parsePage(file, await readFile(join(site, name), "utf8"));
  pages.push(page);
  // It is shown at any address, so its links have to be whole.
  if (file === "404.html") continue;
  makeLinksRelative(page, base);
  makeReachable(page);
  const twin = await twinOf(page);
  if (twin !== undefined) {
    twins.push(twin);
    addTwinLink(page, twinFile(file));
  }
}
for (const { folder, json, title, description: text, words } of languages) {
  const markdown = referenceTwin(JSON.parse(await readFile(join(site, json), "utf8")), words);
  const file = `${folder}.md`;
  twins.push({ file, title, description: text, url: `${address}${folder}/`, markdown });
  const page = pages.find((one) => one.file === `${folder}/index.html`);
  if (page !== undefined) addTwinLink(page, file);
}
for (const { file, markdown } of twins) await write(file, markdown);

// The first page has no sidebar.
const start = pages.find(({ file }) => file === "quick-start/index.html");
if (start === undefined) throw new Error("The site has no page with a sidebar");
const order = sidebarOrder(start);
const placeOf = ({ file }: Page) => order.get(file.replace(/^zh-cn\//, "")) ?? order.size;
await writeSearchIndex(
  pages
    .filter(({ file }) => file !== "404.html")
    .toSorted((one, other) => placeOf(one) - placeOf(other)),
  join(site, "pagefind"),
);

const english = twins.filter(({ file }) => !file.startsWith("zh-cn/"));
await write("llms.txt", llmsText(start, english, address));
await write("llms-full.txt", llmsFullText(start, english));

// The twins and the search have read the names as they are.
const different = shareAnchors(pages);
if (different.length > 0) throw new Error(`Headings differ by language: ${different.join(", ")}`);
for (const page of pages) {
  breakLines(page);
  addSecurityPolicy(page, /(^|\/)console\//.test(page.file) ? services : []);
  await writeFile(join(site, page.file), pageHtml(page));
}
console.log(`${pages.length} pages, ${twins.length} of them with a Markdown twin`);

/** The place of each page in the sidebar, by its file. */
function sidebarOrder({ file, tree }: Page): ReadonlyMap<string, number> {
  const links = selectAll("nav.sidebar ul.top-level a", tree);
  return new Map(
    links.map(({ properties }, index) => [
      posix.join(posix.dirname(file), String(properties.href), "index.html"),
      index,
    ]),
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), text);
}
