/**
 * The instant of a YAML timestamp: `2024-05-13`, `2024-05-13T10:00:00.5+08:00`. Without a zone it is taken as UTC; digits past the
 * millisecond are cut. `undefined` when the text is no timestamp or names no real day or time (month 13, hour 24).
 */
export function parseTimestamp(text: string): Date | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const [, , , , , , , fraction = "", sign, zoneHour = "0", zoneMinute = "0"] = match;
  const offset = Number(zoneHour) * 60 + Number(zoneMinute);
  if (year === 0 || hour > 23 || minute > 59 || second > 59 || offset >= 24 * 60) return undefined;

  const date = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  date.setUTCHours(
    hour,
    minute - (sign === "-" ? -offset : offset),
    second,
    Number(fraction.slice(0, 3).padEnd(3, "0")),
  );
  return date;
}

const pattern =
  /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:[Tt]|[ \t]+)([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]*))?(?:[ \t]*(?:Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?)?$/;
