/** A value of a card that JSON can hold. */
export type Fact = string | number | boolean | null | readonly Fact[] | FactMap;
/** A mapping of a card: keys in the order in which they are written. */
export interface FactMap {
  readonly [key: string]: Fact;
}

/** The facts of one card that an import writes. */
export interface CardFacts {
  readonly kind: "provider" | "model" | "position";
  /** Relative to the provider's folder. */
  readonly file: string;
  readonly facts: Fact;
}

/** A mapping without the keys whose value is undefined, in the order written. */
export function mapping(entries: Readonly<Record<string, Fact | undefined>>): FactMap {
  return Object.fromEntries(Object.entries(entries).filter((entry): entry is [string, Fact] => entry[1] !== undefined));
}

/** Whether a fact is a mapping. */
export function isFactMap(fact: unknown): fact is FactMap {
  return typeof fact === "object" && fact !== null && !Array.isArray(fact);
}

/**
 * What a card may hold as a fact: a whole number past 2^53, a date or bytes are undefined, since no value of the format needs
 * one.
 */
export function toFact(value: unknown): Fact | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (Array.isArray(value)) return value.map(toFact).filter((item) => item !== undefined);
  if (typeof value !== "object" || value instanceof Date || value instanceof Uint8Array) return undefined;
  return mapping(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toFact(item)])));
}

/** Whether two facts say the same; the order of keys says nothing. */
export function sameFact(a: Fact | undefined, b: Fact | undefined): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => sameFact(item, b[index]));
  if (!isFactMap(a) || !isFactMap(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameFact(a[key], b[key]))
  );
}
