/** An exact decimal number: `digits` times ten to the `exponent`. Trailing zeros are part of it, as in Python's `Decimal`. */
interface Decimal {
  readonly sign: "" | "-";
  readonly digits: string;
  readonly exponent: number;
}

/** No price is that far from 1; Python goes further, and the work to compute with such numbers has no bounds. */
const furthestExponent = 6144;

/**
 * What Python prints for the `Decimal` that pydantic reads from a value; `undefined` where pydantic, or our limit on exponents, refuses it.
 * A number is taken as an integer if it is whole and below 2^53; `decimalTextOfFloat` reads a float that is whole.
 */
export function decimalText(value: unknown): string | undefined {
  if (typeof value === "bigint") return decimalText(String(value));
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : decimalTextOfFloat(value);
  if (typeof value !== "string") return undefined;
  const decimal = parse(value);
  return decimal === undefined ? undefined : print(decimal);
}

/** What Python prints for `Decimal(str(value))`, where `value` is a float: `3.0` for 3, `1E+16` for ten quadrillion. */
export function decimalTextOfFloat(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (!Number.isInteger(value)) return decimalText(String(value));
  if (Math.abs(value) >= 1e16) return decimalText(value.toExponential());
  return `${Object.is(value, -0) ? "-0" : String(value)}.0`;
}

/** Reads what Python's `Decimal(text)` reads: white space around it, underscores anywhere, decimal digits of any script. */
function parse(text: string): Decimal | undefined {
  const match = /^([+-]?)(?=\.?\d)(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?$/i.exec(toAscii(text));
  if (match === null) return undefined;
  const [, sign, whole = "", fraction = "", power = "0"] = match;
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const exponent = Number(power) - fraction.length;
  if (Math.abs(exponent) > furthestExponent || Math.abs(exponent + digits.length - 1) > furthestExponent)
    return undefined;
  return { sign: sign === "-" ? "-" : "", digits, exponent };
}

function toAscii(text: string): string {
  if (/^[\d.e+-]*$/i.test(text)) return text;
  // oxlint-disable-next-line no-control-regex -- Python counts four control characters as white space
  const trimmed = text.replace(/^[\p{White_Space}\x1c-\x1f]+|[\p{White_Space}\x1c-\x1f]+$/gu, "").replaceAll("_", "");
  return trimmed.replace(/\P{ASCII}/gu, (character) =>
    /\p{Nd}/u.test(character) ? String(digitValue(character)) : character,
  );
}

/** The value of a decimal digit of any script: Unicode lays the digits 0 to 9 out in runs of ten. */
function digitValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let start = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start -= 1;
  return (code - start) % 10;
}

/** `str(Decimal)`: plain digits unless the exponent is positive or the number is below a millionth. */
function print({ sign, digits, exponent }: Decimal): string {
  const adjusted = exponent + digits.length - 1;
  if (exponent > 0 || adjusted < -6) {
    const fraction = digits.length > 1 ? `.${digits.slice(1)}` : "";
    return `${sign}${digits.charAt(0)}${fraction}E${adjusted < 0 ? "-" : "+"}${Math.abs(adjusted)}`;
  }
  if (exponent === 0) return sign + digits;
  const padded = digits.padStart(1 - exponent, "0");
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
