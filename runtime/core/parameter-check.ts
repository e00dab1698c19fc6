import { powersOfTen } from "./decimal.ts";
import { type Issues, type Limits, refusal } from "./parameter-issues.ts";
import { hasPlaces } from "./parameter-precision.ts";

/**
 * Checks what is given for one parameter, never null or undefined: takes the issues so far, and gives those with its own. It holds the
 * common case alone, a value in its bounds, so that engines inline it; the rest stands behind.
 */
export type Check = (issues: Issues, value: unknown) => Issues;

/** A finite number in a range, ends included: a whole one, or one of at most some decimal places. */
export function numberCheck(
  parameter: string,
  type: "integer" | "number",
  min?: number | null,
  max?: number | null,
  places?: number | null,
): Check {
  const minimum = min ?? -Infinity;
  const maximum = max ?? Infinity;
  const precision = type === "integer" ? 0 : places;
  const limits = { type, minimum, maximum, precision };
  const refuse = refusal(parameter, limits);
  // A whole number divided by a power of ten gives the double that is nearest to the decimal, so a value that comes out of this has
  // no more places. The few others that have none are found behind: without a power, or of an infinite value, this is NaN.
  const power = powersOfTen[precision as number] as number;
  return (issues, value) =>
    typeof value === "number" && value >= minimum && value <= maximum && Math.round(value * power) / power - value === 0
      ? issues
      : refuse(issues, fault(value, limits));
}

/** Any text, or true or false. */
export function typeCheck(parameter: string, type: "string" | "boolean"): Check {
  const refuse = refusal(parameter, { type });
  return (issues, value) => (typeof value === type ? issues : refuse(issues, "type"));
}

/** One of some texts. */
export function optionCheck(parameter: string, options: readonly unknown[]): Check {
  const refuse = refusal(parameter, { type: "string", option: options });
  return (issues, value) =>
    options.includes(value) ? issues : refuse(issues, typeof value === "string" ? "option" : "type");
}

/** What is wrong with a number is, in this order: its type, its precision, its size. */
function fault(value: unknown, { type, minimum, maximum, precision }: Range): keyof Limits | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return "type";
  if (!hasPlaces(value, precision)) return type === "integer" ? "type" : "precision";
  if (value < minimum) return "minimum";
  return value > maximum ? "maximum" : undefined;
}

type Range = Pick<Limits, "type" | "precision"> & { readonly minimum: number; readonly maximum: number };
