/** Checks that the overlays translate every text of the description and of the callbacks: `npm run translation`. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { bundleSources, chineseOverlays, type DocumentName } from "../generate/bundle.ts";
import { textsOf } from "./texts/texts.ts";

/** An OpenAPI Overlay, as far as a translation uses it. */
export interface Overlay {
  actions: { target: string; update: object }[];
}

/** Findings of the check; the translation is complete if there are no problems. */
export interface TranslationReport {
  texts: number;
  translated: number;
  problems: string[];
}

/** Names that are the same in both languages. */
const names = new Set(["Amazon S3", "App ID"]);

/** Compares a document in English with the one that its overlay makes of it, on top of the overlays that it shares. */
export async function checkTranslation(
  overlay: Overlay,
  name: DocumentName = "cloud-recording",
): Promise<TranslationReport> {
  const { marked, rows } = mark(overlay);
  const [english, chinese, places] = await Promise.all([
    bundleSources([], name).then((sources) => textsOf(sources)),
    bundleWith(overlay, name).then((sources) => textsOf(sources)),
    bundleWith(marked, name).then((sources) => textsOf(sources)),
  ]);
  const texts = [...english].filter(([, text]) => !names.has(text));
  const untranslated = texts.filter(([pointer, text]) => chinese.get(pointer) === text);
  const lost = texts.filter(
    ([pointer, text]) => quotedNames(text) !== quotedNames(chinese.get(pointer) ?? ""),
  );
  const used = new Set([...places].map(([pointer, marker]) => english.has(pointer) && marker));
  return {
    texts: texts.length,
    translated: texts.length - untranslated.length,
    problems: [
      ...untranslated.map(([pointer, text]) => `No translation: ${pointer} ${text}`),
      ...rows
        .filter(({ marker }) => !used.has(marker))
        .map(({ target, member }) => `No target: ${target} ${member}`),
      ...lost.map(([pointer, text]) => {
        const other = quotedNames(chinese.get(pointer) ?? "");
        return `Other names: ${pointer} has ${other || "none"}, not ${quotedNames(text) || "none"}`;
      }),
    ],
  };
}

/** Puts a marker in place of each translation, to see where it goes. */
function mark(overlay: Overlay): {
  marked: Overlay;
  rows: { target: string; member: string; marker: string }[];
} {
  const rows: { target: string; member: string; marker: string }[] = [];
  const actions = overlay.actions.map(({ target, update }) => {
    const replace = (node: unknown, member: string): unknown => {
      if (typeof node === "object" && node !== null) {
        const entries = Object.entries(node);
        return Object.fromEntries(
          entries.map(([name, inner]) => [name, replace(inner, `${member}/${name}`)]),
        );
      }
      const marker = `marker ${rows.length}`;
      rows.push({ target, member, marker });
      return marker;
    };
    return { target, update: replace(update, "") as object };
  });
  return { marked: { ...overlay, actions }, rows };
}

async function bundleWith(overlay: Overlay, name: DocumentName): Promise<object> {
  const folder = await mkdtemp(join(tmpdir(), "cloud-recording-overlay-"));
  try {
    const file = join(folder, "overlay.json");
    await writeFile(file, JSON.stringify(overlay));
    return await bundleSources([...chineseOverlays[name].slice(0, -1), file], name);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The names in backticks, each once, in the order of the alphabet. */
function quotedNames(text: string): string {
  return [...new Set(text.match(/(`+).+?\1/g))].sort().join(", ");
}

/** Reads the overlay that translates a document into Chinese. */
export async function readOverlay(name: DocumentName = "cloud-recording"): Promise<Overlay> {
  const file = new URL(`../${chineseOverlays[name].at(-1)}`, import.meta.url);
  return parse(await readFile(file, "utf8"));
}

if (import.meta.main) {
  for (const name of ["cloud-recording", "callbacks"] as const) {
    const overlay = await readOverlay(name);
    const { texts, translated, problems } = await checkTranslation(overlay, name);
    console.log(`Translated ${translated} of ${texts} texts of ${name}`);
    if (problems.length > 0) {
      console.error(problems.join("\n"));
      process.exitCode = 1;
    }
  }
}
