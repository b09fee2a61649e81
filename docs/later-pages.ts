/** Pages that are written from other files of the repository, beside those of the package reference. */
export const generatedPages = [
  "benchmarks",
  "changelog",
  "fleet-simulation",
  "open-questions",
  "tools",
  "traceability",
] as const;

/** Folder of a page that is written from other files. */
export type GeneratedPage = (typeof generatedPages)[number];

const later: ReadonlySet<string> = new Set(["api", ...generatedPages]);

/**
 * True for a page for few readers: of the package reference, or written from other files.
 *
 * It comes last in the search, and is in no text for language models.
 *
 * @param path folder or file of the page below the root of the site, in either language, such as `zh-cn/tools/index.html`
 */
export function isLaterPage(path: string): boolean {
  return later.has(firstFolder(path));
}

const english: ReadonlySet<string> = new Set(["api", "benchmarks", "changelog"]);

/**
 * True for a page whose content is English in both languages.
 *
 * @param path folder or file of the page below the root of the site, in either language
 */
export function isEnglishPage(path: string): boolean {
  return english.has(firstFolder(path));
}

function firstFolder(path: string): string {
  const [first = ""] = path.replace(/^zh-cn\//, "").split(/[/.]/);
  return first;
}
