import { translated } from "./translation-seam.ts";

/** A page of Redoc without its script, and the two parts of the script. */
export interface SplitPage {
  /** Redoc itself, which exports `hydrate`. */
  readonly bundle: string;
  /** The description, and the call of `hydrate`. */
  readonly start: string;
  readonly html: string;
}

const opening = '<script type="module">';
const seam = "const __redoc_definition";

/** The logo that Redoc would load from its maker's host, and a picture of the same words. */
const logo = "https://cdn.redoc.ly/redoc/logo-mini-full.svg";
const picture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-family="sans-serif" font-size="11" fill="#5b84f0">Redocly</text></svg>',
)}`;

/**
 * Takes the script out of a page that `redocly build-docs --inlineBundle` made.
 *
 * @throws if the page is made differently than expected, so that a new version cannot slip through
 */
export function splitScript(page: string): SplitPage {
  const from = page.indexOf(opening);
  const cut = page.indexOf(seam, from);
  const to = page.lastIndexOf("</script>");
  if (from < 0 || cut < 0 || to < cut)
    throw new Error("The page of Redoc has no script as expected");
  const bundle = page.slice(from + opening.length, cut).trim();
  if (!/export\s*\{[^}]*\bhydrate\b[^}]*\};?$/.test(bundle)) {
    throw new Error("The bundle of Redoc does not export hydrate at its end");
  }
  if (bundle.split(logo).length !== 2) throw new Error("Redoc does not load its logo as expected");
  if (!page.includes('"disableTelemetry":true', cut))
    throw new Error("The page of Redoc has telemetry");
  // Before Redoc takes over, its links lead to paths; then to anchors, as they should.
  const before = page.slice(0, from).replaceAll('href="/', 'href="#/');
  return {
    bundle: `${translated(bundle).replace(logo, picture)}\n`,
    start: `${page.slice(cut, to).trim()}\n`,
    html: `${before}<script type="module" src="reference.js"></script>${page.slice(to + "</script>".length)}`,
  };
}
