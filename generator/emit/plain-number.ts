import { parse, print } from "../../runtime/core/decimal.ts";

/** Beyond this many decimal places an exponent is easier to read. */
const mostPlaces = 20;

/** A number as a person writes it, `0.0000001` and not `1e-7`; zeros at its end are kept. What is no decimal stays as it is. */
export function plainNumber(value: number | string): string {
  const text = String(value);
  if (!/e/i.test(text)) return text;
  try {
    const [digits, scale] = parse(text.replace("+", ""));
    return scale > mostPlaces || String(digits).length > mostPlaces ? text : print(digits, scale, scale);
  } catch (error) {
    if (error instanceof RangeError) return text;
    throw error;
  }
}
