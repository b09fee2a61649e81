// Words that were typed wrong, such as `subcription`.
import { closestMatch } from "./leven.js";

/** Shortest word that is corrected; a mistake in a shorter one leaves too little of it. */
const shortest = 5;

/**
 * The name that was meant by a word that no page has; undefined if it is too far from all of them.
 *
 * @param names words of titles, headings, errors and properties
 */
export function meantBy(word, names) {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return undefined;
  // Letters in the wrong order are one mistake, and count as two.
  const swapped = Array.from(word.slice(1), (letter, index) => {
    return word.slice(0, index) + letter + word[index] + word.slice(index + 2);
  }).find((one) => names.has(one));
  return swapped ?? closestMatch(word, [...names], { maxDistance: word.length < 8 ? 1 : 2 });
}
