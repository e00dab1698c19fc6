/** The candidate that a misspelt word most likely meant; undefined when none is near. Ties go to the earlier candidate. */
export function suggest(word, candidates) {
    const wanted = plain(word);
    // Long garbage is near nothing, and comparing takes the product of both lengths.
    if (wanted.length > 64)
        return undefined;
    let best;
    let least = Math.min(3, Math.max(1, Math.floor((wanted.length + 2) / 3))) + 1;
    for (const candidate of candidates) {
        const apart = distance(wanted, plain(candidate));
        if (apart < least && apart < plain(candidate).length)
            [best, least] = [candidate, apart];
    }
    return best;
}
/** Case and the choice of `-`, `_` or space are the commonest slips, and cost nothing. */
function plain(word) {
    return word.toLowerCase().replace(/[-_ ]/g, "");
}
/** Levenshtein's: the least number of letters to insert, drop or replace. */
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let index = 0; index < a.length; index++) {
        const next = [index + 1];
        for (let column = 1; column <= b.length; column++) {
            const replaced = (row[column - 1] ?? 0) + (a[index] === b[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}
