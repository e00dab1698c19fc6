import { distance } from "fastest-levenshtein";

/** The candidate that a misspelt word most likely meant; undefined when none is near. Ties go to the earlier candidate. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const plainWord = plain(word);
  const limit = Math.min(3, Math.max(1, Math.floor((plainWord.length + 2) / 3)));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (candidate === word) continue;
    const apart = distance(plainWord, plain(candidate));
    if (apart < bestDistance && apart < plain(candidate).length) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

/** Case and the choice of `-`, `_` or space are the commonest slips, and cost nothing. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, "");
}
