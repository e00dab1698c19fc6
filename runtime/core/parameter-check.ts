import { maximumIssue, minimumIssue, optionIssue, type ParameterIssue, precisionIssue, typeIssue } from "./parameter-issue.ts";
import { hasPlaces } from "./parameter-precision.ts";

// The checks that generated filters are made of. Each says whether the value is one to keep: false for an absent one (null or
// undefined), and false with an issue for a wrong one. The common case comes first and allocates nothing.

/** A finite number in a range, ends included, of at most some decimal places. */
export function isNumber(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  minimum = -Number.MAX_VALUE,
  maximum = Number.MAX_VALUE,
  places?: number,
): value is number {
  if (
    typeof value === "number" &&
    value >= minimum &&
    value <= maximum &&
    (places === undefined || hasPlaces(value, places))
  ) {
    return true;
  }
  if (value != null) {
    if (typeof value !== "number" || !Number.isFinite(value)) issues.push(typeIssue(parameter, "number"));
    else if (places !== undefined && !hasPlaces(value, places)) issues.push(precisionIssue(parameter, places));
    else issues.push(value < minimum ? minimumIssue(parameter, minimum) : maximumIssue(parameter, maximum));
  }
  return false;
}

/** A whole number in a range, ends included. */
export function isInteger(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  minimum = -Number.MAX_VALUE,
  maximum = Number.MAX_VALUE,
): value is number {
  if (typeof value === "number" && value >= minimum && value <= maximum && Math.floor(value) === value) return true;
  if (value != null) {
    if (!Number.isInteger(value)) issues.push(typeIssue(parameter, "integer"));
    else issues.push((value as number) < minimum ? minimumIssue(parameter, minimum) : maximumIssue(parameter, maximum));
  }
  return false;
}

/** Any text. */
export function isString(issues: ParameterIssue[], parameter: string, value: unknown): value is string {
  if (typeof value === "string") return true;
  if (value != null) issues.push(typeIssue(parameter, "string"));
  return false;
}

/** One of some texts. */
export function isOption<const Option extends string>(
  issues: ParameterIssue[],
  parameter: string,
  value: unknown,
  options: readonly Option[],
): value is Option {
  if (typeof value === "string") {
    if (options.includes(value as Option)) return true;
    issues.push(optionIssue(parameter, options));
  } else if (value != null) issues.push(typeIssue(parameter, "string"));
  return false;
}

/** True or false. */
export function isBoolean(issues: ParameterIssue[], parameter: string, value: unknown): value is boolean {
  if (typeof value === "boolean") return true;
  if (value != null) issues.push(typeIssue(parameter, "boolean"));
  return false;
}

/** Reads a property whose name every object inherits something under, such as `constructor`. */
export function own(given: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(given, name) ? given[name] : undefined;
}

/** Sets a property whatever its name and type: `__proto__`, or a default that is none of the values its own rule allows. */
export function put(value: object, name: string, content: unknown): void {
  Object.defineProperty(value, name, { value: content, writable: true, enumerable: true, configurable: true });
}
