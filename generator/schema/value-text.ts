const longest = 60;

/** Says in a few words what a value is: `the number 1.5`, `the text "abc"`, `a list`. */
export function valueText(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return `the date ${dateText(value)}`;
  if (value instanceof Uint8Array) return "binary data";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "string") return value === "" ? "an empty text" : `the text ${shorten(JSON.stringify(value))}`;
  if (typeof value === "number" || typeof value === "bigint") return `the number ${shorten(String(value))}`;
  if (typeof value === "boolean") return String(value);
  return "a mapping";
}

/** What someone would write for a scalar, in quotes; undefined for what is no scalar. */
export function quoted(value: unknown): string | undefined {
  if (value instanceof Date) return `"${dateText(value)}"`;
  return ["number", "bigint", "boolean"].includes(typeof value) ? `"${shorten(String(value))}"` : undefined;
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "unknown" : date.toISOString().replace("T00:00:00.000Z", "");
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${[...text].slice(0, longest).join("")}…`;
}
