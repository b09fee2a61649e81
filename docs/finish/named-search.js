// The search of the site: that of Pagefind, with the pages first that are the place of what was typed,
// and with those last that are for few readers.
import { search as searchPages } from "./pages/pagefind.js";

export * from "./pages/pagefind.js";

const language = document.documentElement.lang.toLowerCase();
const order = fetch(new URL(`./order.${language}.json`, import.meta.url)).then((response) =>
  response.json(),
);

/** Takes precedence over the function of the same name that is passed on. */
export async function search(words, options) {
  const { results, ...rest } = await searchPages(words, options);
  const { names, later } = await order;
  const first = await placesOf(words, names, results, options);
  const others = results.filter((result) => !first.includes(result));
  const isLater = ({ id }) => later.includes(id);
  return {
    ...rest,
    results: [...first, ...others.filter((result) => !isLater(result)), ...others.filter(isLater)],
  };
}

/** The results that are the place of a name, also of one that their text does not have. */
async function placesOf(words, names, results, options) {
  const ids = names[words?.trim().replaceAll(/\s+/g, " ").toLowerCase()] ?? [];
  const found = new Map(results.map((result) => [result.id, result]));
  if (ids.every((id) => found.has(id))) return ids.map((id) => found.get(id));
  // Without words, all pages are found.
  const all = await searchPages(null, options);
  const others = new Map(all.results.map((result) => [result.id, result]));
  return ids.flatMap((id) => found.get(id) ?? others.get(id) ?? []);
}
