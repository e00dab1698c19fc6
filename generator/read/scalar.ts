import type { ScalarTag } from "./yaml11.ts";
import { parseTimestamp } from "./timestamp.ts";

/** The tags a single scalar can be built from; `<<` and `=` have no value of their own, as in PyYAML's `safe_load`. */
export type ValueTag = Exclude<ScalarTag, "merge" | "value"> | "binary";

/** Builds a scalar's value from its text, as PyYAML's `SafeConstructor` does; `undefined` where that raises. */
export const buildScalar: Readonly<Record<ValueTag, (text: string) => unknown>> = {
  str: (text) => text,
  null: () => null,
  bool: (text) => booleans.get(text.toLowerCase()),
  int: parseInteger,
  float: parseFloating,
  timestamp: parseTimestamp,
  binary: parseBinary,
};

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
  ["true", true],
  ["false", false],
  ["on", true],
  ["off", false],
]);

/** Python reads no longer decimal, and without a bound a file of digits would take quadratic time. */
const maxDigits = 4300;

function parseInteger(text: string): number | bigint | undefined {
  const [negative, digits] = splitSign(text.replaceAll("_", "").trim());
  const size = magnitude(digits);
  if (size === undefined) return undefined;
  const value = negative ? -size : size;
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

function magnitude(digits: string): bigint | undefined {
  if (/^0b[01]+$/.test(digits) || /^0x[0-9a-fA-F]+$/.test(digits)) return BigInt(digits);
  if (digits.length > maxDigits) return undefined;
  if (/^0o?[0-7]*$/.test(digits) && digits !== "0o") return BigInt(`0o${digits.replace("o", "")}`);
  if (/^[1-9][0-9]*$/.test(digits)) return BigInt(digits);
  // Base 60: 190:20:30.
  if (/^[1-9][0-9]*(?::[0-9]+)+$/.test(digits))
    return digits.split(":").reduce((sum, part) => sum * 60n + BigInt(part), 0n);
  return undefined;
}

function parseFloating(text: string): number | undefined {
  const [negative, digits] = splitSign(text.replaceAll("_", "").trim().toLowerCase());
  const size = floatMagnitude(digits);
  if (size === undefined) return undefined;
  return negative ? -size : size;
}

function floatMagnitude(digits: string): number | undefined {
  if (/^(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/.test(digits)) return Number(digits);
  if (/^(?:\.inf|inf|infinity)$/.test(digits)) return Infinity;
  if (/^(?:\.nan|nan)$/.test(digits)) return NaN;
  if (/^[0-9]+(?::[0-9]+)+\.?[0-9]*$/.test(digits) && digits.length <= maxDigits) {
    // Summed from the last part, as PyYAML does, so that rounding is the same.
    let base = 1;
    let value = 0;
    for (const part of digits.split(":").toReversed()) {
      value += Number(part) * base;
      base *= 60;
    }
    return value;
  }
  return undefined;
}

function splitSign(text: string): readonly [negative: boolean, digits: string] {
  const first = text.charAt(0);
  return [first === "-", first === "-" || first === "+" ? text.slice(1) : text];
}

function parseBinary(text: string): Uint8Array | undefined {
  if (/[^\0-\x7f]/.test(text)) return undefined;
  const letters = text.replace(/[^A-Za-z0-9+/=]/g, "");
  const valid = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(letters);
  return valid ? new Uint8Array(Buffer.from(letters, "base64")) : undefined;
}
