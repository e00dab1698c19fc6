/** A JSON object as it comes from the wire: nothing about its fields is known. */
export type Fields = Readonly<Record<string, unknown>>;

/** The value when it is an object, neither null nor an array. */
export function fieldsOf(value: unknown): Fields | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** The value when it is a text, else the empty text. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The value when it is a text with something in it, else null. */
export function filled(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** The value when it is a list, else an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** What stands at a path of names and positions; undefined where the path ends early. */
export function at(value: unknown, path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Fields)[name];
  }
  return found;
}
