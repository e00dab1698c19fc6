import type { ParameterIssue } from "./parameter-issue.ts";

// An issue says nothing of the value, so the last one of each parameter serves again: its message takes longer to make than all
// checks of a request take.

const ofType = new Map<string, ParameterIssue>();
const ofMinimum = new Map<string, ParameterIssue>();
const ofMaximum = new Map<string, ParameterIssue>();
const ofPrecision = new Map<string, ParameterIssue>();
const ofOption = new Map<string, ParameterIssue>();

/** A value of another kind. */
export function typeIssue(parameter: string, expected: "integer" | "number" | "string" | "boolean"): ParameterIssue {
  const last = ofType.get(parameter);
  if (last?.expected === expected) return last;
  const message = `${parameter} must be ${expected === "integer" ? "an" : "a"} ${expected}.`;
  return keep(ofType, { parameter, code: "type", message, expected });
}

/** A number outside its range. */
export function rangeIssue(code: "minimum" | "maximum", parameter: string, limit: number): ParameterIssue {
  const kept = code === "minimum" ? ofMinimum : ofMaximum;
  const last = kept.get(parameter);
  if (last?.[code] === limit) return last;
  const message = `${parameter} must be at ${code === "minimum" ? "least" : "most"} ${limit}.`;
  return keep(kept, { parameter, code, message, [code]: limit });
}

/** A number of too many decimal places. */
export function precisionIssue(parameter: string, precision: number): ParameterIssue {
  const last = ofPrecision.get(parameter);
  if (last?.precision === precision) return last;
  const message = `${parameter} must be rounded to ${precision} decimal place${precision === 1 ? "" : "s"}.`;
  return keep(ofPrecision, { parameter, code: "precision", message, precision });
}

/** A text that is none of some. */
export function optionIssue(parameter: string, options: readonly unknown[]): ParameterIssue {
  const last = ofOption.get(parameter);
  if (last?.options === options) return last;
  return keep(ofOption, { parameter, code: "option", message: `${parameter} must be one of ${options.join(", ")}.`, options });
}

/** Frozen, since several results may hold it. */
function keep(kept: Map<string, ParameterIssue>, issue: ParameterIssue): ParameterIssue {
  kept.set(issue.parameter, Object.freeze(issue));
  return issue;
}
