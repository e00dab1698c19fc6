/**
 * JSON of any value that a card can hold, on one line, keys in their order. Where JSON has no such value: a whole number past
 * 2^53 keeps its digits, a date is ISO text, bytes are their UTF-8 text, a number that is not finite is null.
 */
export function printValue(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) return JSON.stringify(dateText(value));
  if (value instanceof Uint8Array) return JSON.stringify(new TextDecoder().decode(value));
  if (Array.isArray(value)) return `[${value.map(printValue).join(",")}]`;
  if (value instanceof Set || value instanceof Map)
    return printValue(value instanceof Set ? [...value] : Object.fromEntries(value));
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${members.map(([key, item]) => `${JSON.stringify(key)}:${printValue(item)}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "null";
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  return date.toISOString().replace("T00:00:00.000Z", "");
}
