import type { UsageCounts } from "../usage.ts";
/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;
/** The value if it is an object, else an object without fields. */
export declare function fieldsOf(value: unknown): Fields;
/** The value if it is an array of objects, else nothing. */
export declare function listOf(value: unknown): readonly Fields[];
/** The value if it is a count, a whole number from zero up; anything else was not reported. */
export declare function countOf(value: unknown): number | undefined;
/** The first value that is a number. */
export declare function firstCount(...values: readonly unknown[]): number | undefined;
/** The sum of the counts that are there; undefined when none is. */
export declare function sumCounts(...values: readonly unknown[]): number | undefined;
/** The counts that were reported; null when none was. */
export declare function reported(counts: UsageCounts): UsageCounts | null;
