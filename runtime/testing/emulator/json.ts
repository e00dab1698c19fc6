/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value where it is an object; an empty one otherwise. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The value where it is a list; an empty one otherwise. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value where it is a text; an empty one otherwise. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value where it is a number. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
