/** A text that is equal for two plain values exactly when they are: what interning compares. Key order counts. */
export function contentKey(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === "bigint") return { bigint: String(item) };
    if (typeof item === "number" && (!Number.isFinite(item) || Object.is(item, -0)))
      return { number: Object.is(item, -0) ? "-0" : String(item) };
    return item;
  });
}
