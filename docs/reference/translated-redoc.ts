/**
 * Lets the Redoc of `redocly build-docs` say its own words in another language, when the page is rendered in advance.
 *
 * It is imported into the process of the command (`node --import`), which has no option for it.
 * The words come in `REDOC_WORDS`, as JSON.
 */
import { registerHooks } from "node:module";
import { translated } from "./translation-seam.ts";

Object.assign(globalThis, { redocWords: JSON.parse(process.env.REDOC_WORDS ?? "{}") });

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    const text = /@redocly\/cli\/lib\//.test(url) ? String(loaded.source) : "";
    return text.includes("useTranslate:") ? { ...loaded, source: translated(text) } : loaded;
  },
});
