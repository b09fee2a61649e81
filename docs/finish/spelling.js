// Words that were typed wrong, such as `subcription`.

/** Shortest word that is corrected; a mistake in a shorter one leaves too little of it. */
const shortest = 5;

/**
 * The name that was meant by a word that no page has; undefined if it is too far from all of them.
 *
 * @param names words of titles, headings, errors and properties
 */
export function meantBy(word, names) {
  if (word.length < shortest || !/^[a-z]+$/.test(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  let [meant, least] = [undefined, limit + 1];
  for (const name of names) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const found = mistakes(word, name);
    if (found < least) [meant, least] = [name, found];
  }
  return meant;
}

/** Letters that are missing, too many, wrong, or in the wrong order with the next one. */
function mistakes(one, other) {
  let [before, row] = [[], Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let line = 1; line <= one.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[line - 1] === other[column - 1];
      const isSwapped = one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1];
      next[column] = Math.min(
        row[column] + 1,
        next[column - 1] + 1,
        row[column - 1] + (isSame ? 0 : 1),
        isSwapped && line > 1 && column > 1 ? before[column - 2] + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, row] = [row, next];
  }
  return row[other.length];
}
