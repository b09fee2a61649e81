/**
 * Builds the reference with Redoc, for both languages, into the built site.
 *
 * Redoc writes one large file. Its bundle becomes a file that both pages share, and no page asks another host.
 */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { readDescription } from "@cloud-recording/openapi/reader";
import { address } from "../address.ts";
import { type Language, languages } from "./languages.ts";
import { renderingOverlay } from "./rendering-overlay.ts";
import { splitScript } from "./split-script.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const site = fileURLToPath(new URL("../dist/", import.meta.url));
const descriptions = fileURLToPath(new URL("../../openapi/generated/", import.meta.url));

for (const file of ["openapi.json", "openapi.yaml", "openapi.zh-CN.json"]) {
  await copyFile(join(descriptions, file), join(site, file));
}
await Promise.all(languages.map(build));
await copyFile(join(here, "reference.css"), join(site, "reference/reference.css"));

async function build(language: Language): Promise<void> {
  const { bundle, start, html } = splitScript(await render(language));
  const name = `redoc.${createHash("sha256").update(bundle).digest("hex").slice(0, 8)}.js`;
  const folder = join(site, language.folder);
  await mkdir(folder, { recursive: true });
  await writeFile(join(site, "_astro", name), bundle);
  await writeFile(
    join(folder, "reference.js"),
    [
      `import { hydrate } from "${language.root}_astro/${name}";`,
      `globalThis.redocWords = ${JSON.stringify(language.redocWords)};`,
      start,
    ].join("\n"),
  );
  await writeFile(join(folder, "index.html"), html);
}

async function render(language: Language): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "reference-"));
  try {
    const output = join(folder, "index.html");
    const options = join(folder, "options.json");
    await writeFile(options, JSON.stringify(optionsFor(language)));
    const { words: _, redocWords, ...texts } = language;
    const description = join(folder, "description.json");
    const annotated = JSON.parse(await readFile(join(descriptions, language.annotated), "utf8"));
    await writeFile(
      description,
      JSON.stringify(renderingOverlay(readDescription(annotated), language.lang)),
    );
    const other = languages.find(({ lang }) => lang === language.other.lang);
    const templateOptions = {
      ...texts,
      home: "../",
      canonical: `${address}${language.folder}/`,
      alternate: `${address}${other?.folder}/`,
      card: `${address}card.png`,
      colorMode: await readFile(join(here, "color-mode.js"), "utf8"),
    };
    const command = promisify(execFile);
    const environment = {
      ...process.env,
      NODE_OPTIONS: `--import=${new URL("translated-redoc.ts", import.meta.url)}`,
      REDOC_WORDS: JSON.stringify(redocWords),
    };
    const parameters = [
      "build-docs",
      description,
      // It turns telemetry off, in the page, too.
      `--config=${join(here, "../../redocly.yaml")}`,
      "--inlineBundle",
      `--output=${output}`,
      `--title=${language.title}`,
      `--template=${join(here, "template.hbs")}`,
      `--openapi=${options}`,
      ...flat("--templateOptions", templateOptions),
    ];
    await command("redocly", parameters, { env: environment });
    return await readFile(output, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function optionsFor({ root, json }: Language): object {
  return {
    downloadUrls: [{ url: `${root}${json}`, title: json }],
    scrollYOffset: 48,
    maxDisplayedEnumValues: 40,
    schemasExpansionLevel: 1,
    sortRequiredPropsFirst: true,
    hideLoading: true,
  };
}

/** The members of a value as options of the command line, in its dot notation. */
function flat(name: string, value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [`${name}=${value}`];
  return Object.entries(value).flatMap(([key, member]) => flat(`${name}.${key}`, member));
}
