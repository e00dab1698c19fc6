/** How well a document answers a query, 0 to 1: the share of the query's words that it has, with a little taken off for length. */
export function overlap(query, document) {
    const asked = wordsOf(query);
    const there = wordsOf(document);
    if (asked.size === 0)
        return 0;
    const shared = [...asked].filter((word) => there.has(word)).length;
    const score = (shared / asked.size) * (1 - Math.min(there.size, 1000) / 10_000);
    return Number(Math.min(0.999, 0.01 + score * 0.98).toFixed(6));
}
/** Words without the endings that a plural or a verb has. */
function wordsOf(text) {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.map((word) => (word.length > 4 ? word.replace(/(?:ing|es|s|ed)$/u, "") : word)));
}
