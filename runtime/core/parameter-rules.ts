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
  return rules.map(({ template, name = template?.use_template ?? "", label, help, ...rest }) => ({
    name,
    use_template: null,
    label: expandText(label ?? template?.label ?? name),
    type: "string",
    help: expandText(help === undefined ? template?.help : help),
    required: false,
    default: null,
    min: null,
    max: null,
    precision: null,
    options: [],
    ...pickRule(template),
    ...rest,
  }));
}

function pickRule(template: RuleTemplate | undefined): Omit<RuleTemplate, "label" | "help"> | undefined {
  if (template === undefined) return undefined;
  const { label: _label, help: _help, ...rest } = template;
  return rest;
}
