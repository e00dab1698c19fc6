import type { ParameterType } from "../../../runtime/core/descriptor.ts";
import type { Path } from "../../diagnostic.ts";
import type { Notes } from "../note.ts";
import type { Fact } from "./card.ts";

/** The values of a rule, its template's among them. */
export interface RuleValues {
  readonly name: string;
  readonly type: ParameterType;
  readonly default: Fact | undefined;
  readonly min: number | null | undefined;
  readonly max: number | null | undefined;
  readonly precision: number | null | undefined;
  readonly options: readonly string[];
}

/** Mends a default that the rule's own range, precision or options refuse: a default is a value that the provider takes. */
export function mendRule(rule: RuleValues, path: Path, notes: Notes): RuleValues {
  return mends.reduce((values, mend) => mend(values, path, notes), rule);
}

type Mend = (rule: RuleValues, path: Path, notes: Notes) => RuleValues;

const mends: readonly Mend[] = [readNumber, widenPrecision, moveIntoRange, dropForeignOption, noteRange];

/** A number in quotes is a number. */
function readNumber(rule: RuleValues, path: Path, notes: Notes): RuleValues {
  const { type, name } = rule;
  const isNumber = type === "int" || type === "float";
  if (!isNumber || typeof rule.default !== "string") return rule;
  const value = rule.default.trim() === "" ? Number.NaN : Number(rule.default);
  if (Number.isNaN(value)) {
    notes(
      "corrected",
      "default-type",
      [...path, "default"],
      `${name}: the default "${rule.default}" is no ${type}; it is left out.`,
    );
    return { ...rule, default: undefined };
  }
  notes("corrected", "default-type", [...path, "default"], `${name}: the default "${rule.default}" is now a number.`);
  return { ...rule, default: value };
}

function widenPrecision(rule: RuleValues, path: Path, notes: Notes): RuleValues {
  const { type, precision, name } = rule;
  if (type !== "float" || typeof rule.default !== "number" || precision === undefined || precision === null)
    return rule;
  const needed = decimals(rule.default);
  if (needed <= precision) return rule;
  const message = `${name}: the default ${rule.default} has ${needed} decimal places, and precision was ${precision}; it is now ${needed}.`;
  notes("corrected", "default-violates-precision", [...path, "precision"], message);
  return { ...rule, precision: needed };
}

function moveIntoRange(rule: RuleValues, path: Path, notes: Notes): RuleValues {
  const { min, max, name } = rule;
  if (typeof rule.default !== "number" || (rule.type !== "int" && rule.type !== "float")) return rule;
  const nearest = Math.min(Math.max(rule.default, min ?? -Infinity), max ?? Infinity);
  if (nearest === rule.default || (min ?? -Infinity) > (max ?? Infinity)) return rule;
  const message = `${name}: the default ${rule.default} was outside ${min ?? "…"} to ${max ?? "…"}; it is now ${nearest}.`;
  notes("corrected", "default-violates-range", [...path, "default"], message);
  return { ...rule, default: nearest };
}

function dropForeignOption(rule: RuleValues, path: Path, notes: Notes): RuleValues {
  const { options, name, type } = rule;
  if (type !== "string" || options.length === 0 || typeof rule.default !== "string" || options.includes(rule.default))
    return rule;
  const close = options.find((option) => option.toLowerCase() === String(rule.default).toLowerCase());
  const message = `${name}: the default "${rule.default}" is none of the options; ${close === undefined ? "it is left out" : `it is now "${close}"`}.`;
  notes("corrected", "default-violates-options", [...path, "default"], message);
  return { ...rule, default: close };
}

function noteRange(rule: RuleValues, path: Path, notes: Notes): RuleValues {
  if (typeof rule.min === "number" && typeof rule.max === "number" && rule.min > rule.max)
    notes("check", "range-empty", [...path, "min"], `${rule.name}: min ${rule.min} is more than max ${rule.max}.`);
  return rule;
}

function decimals(value: number): number {
  const [digits = "", power = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(power));
}
