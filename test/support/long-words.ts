import fc from "fast-check";

/** Texts of one word or few, of up to 150 characters: the lines of generated code then break everywhere. */
export const longWords: fc.Arbitrary<readonly string[]> = fc.array(
  fc
    .tuple(
      fc.constantFrom(
        "a",
        "parameter",
        "prompt-caching",
        "some option",
        "class",
        "千问模型",
        "👍🏽",
        "it's",
        'say "x"',
        "é",
        "ก",
      ),
      fc.integer({ min: 1, max: 150 }),
    )
    .map(([word, length]) => word.repeat(length).slice(0, Math.max(length, word.length))),
  { minLength: 3, maxLength: 12 },
);

/** What a card may not say in words of its own. */
const fixed = new Set([
  "type",
  "model_type",
  "use_template",
  "input",
  "unit",
  "supported_model_types",
  "configurate_methods",
  "features",
]);

/** A card with each second of its texts replaced by the next of `words`. */
export function lengthened<T>(card: T, words: readonly string[]): T {
  let count = 0;
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") {
      count += 1;
      return count % 2 === 0 ? (words[(count / 2) % words.length] ?? value) : value;
    }
    if (Array.isArray(value)) return value.map((item) => visit(item));
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
      key,
      fixed.has(key) ? item : visit(item),
    ]);
    return Object.fromEntries(entries);
  };
  return visit(card) as T;
}
