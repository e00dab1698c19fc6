/** The value if it is an object, else an object without fields. */
export function fieldsOf(value) {
    return typeof value === "object" && value !== null ? value : {};
}
/** The value if it is an array of objects, else nothing. */
export function listOf(value) {
    return Array.isArray(value) ? value.map(fieldsOf) : [];
}
/** The value if it is a count, a whole number from zero up; anything else was not reported. */
export function countOf(value) {
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** The first value that is a number. */
export function firstCount(...values) {
    return values.map(countOf).find((count) => count !== undefined);
}
/** The sum of the counts that are there; undefined when none is. */
export function sumCounts(...values) {
    const counts = values.map(countOf).filter((count) => count !== undefined);
    return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}
/** The counts that were reported; null when none was. */
export function reported(counts) {
    const entries = Object.entries(counts).filter(([, count]) => count !== undefined);
    return entries.length === 0 ? null : Object.fromEntries(entries);
}
