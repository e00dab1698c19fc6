import type { UsageCounts } from "../usage.ts";

/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value if it is an object, else an object without fields. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}

/** The value if it is an array of objects, else nothing. */
export function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

/** The value if it is a count, a whole number from zero up; anything else was not reported. */
export function countOf(value: unknown): number | undefined {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The first value that is a number. */
export function firstCount(...values: readonly unknown[]): number | undefined {
  return values.map(countOf).find((count) => count !== undefined);
}

/** The sum of the counts that are there; undefined when none is. */
export function sumCounts(...values: readonly unknown[]): number | undefined {
  const counts = values.map(countOf).filter((count) => count !== undefined);
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
}

/** The counts that were reported; null when none was. */
export function reported(counts: UsageCounts): UsageCounts | null {
  const entries = Object.entries(counts).filter(([, count]) => count !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}
