import { scalar } from "./scalars.ts";

/** A date without time, as YAML reads it unquoted or as a text; kept as `2026-11-20`. */
export const date = scalar(
  { rule: "format/date", expected: 'a date such as "2026-11-20"' },
  { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" },
  (value) => {
    const text =
      value instanceof Date && !Number.isNaN(value.getTime())
        ? value.toISOString().replace("T00:00:00.000Z", "")
        : value;
    if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
    const read = new Date(text);
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text) ? text : undefined;
  },
);

/** A time of the day, from 00:00 to 23:59. Unquoted, YAML 1.1 reads `16:30` as the number 990. */
export const timeOfDay = scalar(
  { rule: "format/time", expected: 'a time of the day in quotes, such as "16:30"' },
  { type: "string", pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" },
  (value) => (typeof value === "string" && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : undefined),
);
