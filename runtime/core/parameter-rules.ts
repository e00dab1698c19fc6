import type { ParameterRule, ParameterType } from "./descriptor.ts";
import { expandText, type Text } from "./expand.ts";
import type { RuleTemplate } from "./rule-templates.ts";

/** A parameter rule as generated code writes it: only what its template and the defaults do not say. */
export interface RuleInput {
  readonly template?: RuleTemplate;
  /** The template's name when omitted. */
  readonly name?: string;
  /** A template name that stands for nothing, kept because it is an alias of the parameter. */
  readonly use_template?: string;
  /** The template's label, else `name`, when omitted. */
  readonly label?: Text;
  readonly type?: ParameterType;
  readonly help?: Text | null;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly precision?: number | null;
  readonly options?: readonly string[];
}

/** Merges each rule with its template: the template's values, and over them what the rule says, an explicit null included. */
export function parameterRules(rules: readonly RuleInput[]): readonly ParameterRule[] {
  return rules.map(({ template, name = template?.use_template ?? "", ...rule }) => {
    const merged = { ...defaults, label: name, ...template, name, ...rule };
    return { ...merged, label: expandText(merged.label), help: expandText(merged.help) };
  });
}

/** All keys, in their order. */
const defaults = {
  name: "",
  use_template: null,
  label: "",
  type: "string",
  help: null,
  required: false,
  default: null,
  min: null,
  max: null,
  precision: null,
  options: [],
} as const;
