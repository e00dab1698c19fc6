/** The candidate that a misspelt word most likely meant; undefined when none is near. Ties go to the earlier candidate. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = plain(word);
  // Long garbage is near nothing, and comparing takes the product of both lengths.
  if (wanted.length > 64) return undefined;
  let best: string | undefined;
  // At most a letter in three may be wrong, and no more than three.
  let least = Math.min(3, Math.ceil(wanted.length / 3) || 1) + 1;
  for (const candidate of candidates) {
    const apart = distance(wanted, plain(candidate));
    if (apart < least && apart < plain(candidate).length) [best, least] = [candidate, apart];
  }
  return best;
}

/** Case and the choice of `-`, `_` or space are the commonest slips, and cost nothing. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}

/** Levenshtein's: the least number of letters to insert, drop or replace. */
function distance(a: string, b: string): number {
  let row = b.split("").map((_, column) => column + 1);
  for (const [index, letter] of a.split("").entries()) {
    let diagonal = index;
    let left = index + 1;
    row = row.map((above, column) => {
      left = Math.min(diagonal + (letter === b[column] ? 0 : 1), above + 1, left + 1);
      diagonal = above;
      return left;
    });
  }
  return row.at(-1) ?? a.length;
}
