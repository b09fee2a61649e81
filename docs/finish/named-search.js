// The search of the site: that of Pagefind, with the pages first that are the place of what was typed,
// those next that have most of its words, and those last that are for few readers.
import { search as searchPages } from "./pages/pagefind.js";
import { meantBy } from "./spelling.js";

export * from "./pages/pagefind.js";

const language = document.documentElement.lang.toLowerCase();
const order = fetch(new URL(`./order.${language}.json`, import.meta.url)).then((response) =>
  response.json(),
);

/** Takes precedence over the function of the same name that is passed on. */
export async function search(words, options) {
  const { results, ...rest } = await searchPages(words, options);
  const { names, later, known, beginnings } = await order;
  // A phrase is searched for as it is.
  const parts = words && !words.includes('"') ? partsOf(words, names, known) : [];
  if (parts.length > 0 && parts.every((part) => isNowhere(part, beginnings))) {
    return { ...rest, results: [] };
  }
  const whole = await placesOf(words, names, results, options);
  const first = whole.length > 0 ? whole : await placesOf(parts.join(" "), names, results, options);
  const found = await foundByParts(parts, names, results, options);
  const isFirst = new Set(first.map(({ id }) => id));
  const others = found.filter(({ id }) => !isFirst.has(id));
  const isLater = ({ id }) => later.includes(id);
  return {
    ...rest,
    results: [...first, ...others.filter((result) => !isLater(result)), ...others.filter(isLater)],
  };
}

/** The results that are the place of a name, also of one that their text does not have. */
async function placesOf(words, names, results, options) {
  const ids = idsOf(words?.trim().replaceAll(/\s+/g, " ").toLowerCase() ?? "", names);
  const found = new Map(results.map((result) => [result.id, result]));
  if (ids.every((id) => found.has(id))) return ids.map((id) => found.get(id));
  const others = new Map((await allPages(options)).map((result) => [result.id, result]));
  return ids.flatMap((id) => found.get(id) ?? others.get(id) ?? []);
}

/** The pages that are the place of a name, also if it has hyphens instead of underscores; `constructor` is none. */
function idsOf(name, names) {
  const found = [name, name.replaceAll(/[-\s]/g, "_")].find((one) => Object.hasOwn(names, one));
  return found === undefined ? [] : names[found];
}

const pagesFound = new Map();

/** Without words, all pages are found, and always the same ones. */
async function allPages(options) {
  const key = JSON.stringify(options ?? {});
  if (!pagesFound.has(key)) pagesFound.set(key, (await searchPages(null, options)).results);
  return pagesFound.get(key);
}

/** Words of questions that are about nothing. */
const emptyWords = new Set(
  `a after am an and are as at be before between but difference by can could did do does for from get had happen happens has have how i if in into
  is it its may me my of on or our per should so than that the their them then there these this to us use using versus vs want was we were
  what when where which while who why will with without would you your
  如何 怎么 怎么办 办 怎样 怎么样 什么 哪些 哪个 哪里 哪 吗 呢 的 了 是 我 我的 会 能 可以 多少 多久 为什么 请问 在 中 时 后 和 与 有 用 需要 应该 某个 区别 不同 还是 或`.split(
    /\s+/,
  ),
);

/** The parts of what was typed: words as they were meant, without those that are about nothing. */
function partsOf(words, names, known) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const parts = words
    .split(/\s+/)
    .flatMap((word) =>
      /\p{Script=Han}/u.test(word)
        ? [...segmenter.segment(word)].filter(({ isWordLike }) => isWordLike)
        : piecesOf(word, names).map((segment) => ({ segment })),
    )
    .map(({ segment }) => segment.toLowerCase())
    .filter((part) => part !== "" && !emptyWords.has(part))
    .map((part) => (known.includes(part) ? part : (meantBy(part, wordsOf(names)) ?? part)));
  return [...new Set(parts)];
}

/** A word, or what stands between its underscores and hyphens if it is no name. */
function piecesOf(word, names) {
  const bare = word.replaceAll(/^[^\w#]+|[^\w#]+$/g, "");
  if (idsOf(bare.toLowerCase(), names).length > 0) return [bare];
  return bare.split(/[_-]+/);
}

/** True if no word of any page begins like this one: Pagefind would find those with its first letters. */
function isNowhere(word, beginnings) {
  return /^[a-z]{5,}$/.test(word) && !beginnings.includes(word.slice(0, 4));
}

/** The words of all names. */
function wordsOf(names) {
  return new Set(Object.keys(names).flatMap((name) => name.split(/[^a-z]+/)));
}

/**
 * Pages that have most of the words, the best first.
 *
 * Pagefind finds only pages that have all words, of which a question has many.
 * A word counts the more the fewer pages have it, the higher a page is ranked for it, and if the page is its place.
 */
async function foundByParts(parts, names, whole, options) {
  if (parts.length === 0 || (parts.length === 1 && whole.length > 0)) return whole;
  const count = (await allPages(options)).length;
  const pages = new Map(whole.map((result) => [result.id, { result, weight: 0 }]));
  let most = 0;
  for (const part of parts) {
    const { results } = await searchPages(part, options);
    if (results.length === 0) continue;
    const rarity = Math.log(1 + count / results.length);
    const highest = Math.max(...results.map(({ score }) => score));
    most += rarity;
    for (const result of results) {
      const page = pages.get(result.id) ?? { result, weight: 0 };
      const isPlace = idsOf(part, names).includes(result.id);
      page.weight += rarity * (0.4 + (0.6 * result.score) / highest + (isPlace ? 0.5 : 0));
      pages.set(result.id, page);
    }
  }
  const isWhole = new Set(whole.map(({ id }) => id));
  return [...pages.values()]
    .filter(({ result, weight }) => isWhole.has(result.id) || weight > 0.35 * most)
    .sort((one, other) => other.weight - one.weight)
    .map(({ result }) => result);
}
