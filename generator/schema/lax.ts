/** Readers for the scalars of a card, as lenient as pydantic's lax mode. Each gives `undefined` for what it refuses. */

/** A string as it is, or binary that is UTF-8. */
export function readText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!(value instanceof Uint8Array)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(value);
  } catch {
    return undefined;
  }
}

const flags: Readonly<Record<string, boolean>> = {
  true: true,
  t: true,
  yes: true,
  y: true,
  on: true,
  1: true,
  false: false,
  f: false,
  no: false,
  n: false,
  off: false,
  0: false,
};

/** A boolean, 0 or 1, or a word for one of them in any case. */
export function readFlag(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number" || typeof value === "bigint") return own(flags, String(value));
  const word = readText(value);
  return word !== undefined && /^\p{ASCII}+$/u.test(word) ? own(flags, word.toLowerCase()) : undefined;
}

/** A whole number, a boolean as 0 or 1, or digits in a string. */
export function readWholeNumber(value: unknown): number | undefined {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "bigint") return finite(Number(value));
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) < 2 ** 63 ? value : undefined;
  const digits = readText(value);
  if (digits === undefined) return undefined;
  const match = /^([+-]?)(\d+(?:_\d+)*)(?:\.0+)?$/.exec(trim(digits));
  return match === null ? undefined : finite(Number(`${match[1]}${match[2]?.replaceAll("_", "")}`));
}

/** A number, a boolean as 0 or 1, or a decimal number in a string. */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "bigint") return finite(Number(value));
  if (typeof value === "number") return value;
  const text = readText(value);
  if (text === undefined) return undefined;
  return (
    numberInText(trim(text)) ?? (/^[^_]+(?:_[^_]+)+$/.test(text) ? numberInText(text.replaceAll("_", "")) : undefined)
  );
}

function numberInText(text: string): number | undefined {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  const word = /^([+-]?)(inf|infinity|nan)$/i.exec(text);
  if (word === null) return undefined;
  if (word[2]?.toLowerCase() === "nan") return NaN;
  return word[1] === "-" ? -Infinity : Infinity;
}

/** Trims what Unicode calls white space; JavaScript's `trim` takes U+FEFF too, and leaves U+0085. */
function trim(text: string): string {
  return text.replace(/^\p{White_Space}+|\p{White_Space}+$/gu, "");
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
