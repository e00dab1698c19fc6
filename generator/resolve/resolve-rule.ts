import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ParameterRuleEntity } from "../schema/parameter-rule.ts";
import { resolveLabel, resolveOptionalText } from "./label.ts";
import { ruleTemplate } from "./rule-template.ts";

/**
 * Merges a rule with the template that it names. The merge is shallow and a key that the card writes wins, an explicit null
 * included (the reference writes `{**template, **rule}`).
 */
export function resolveRule(rule: ParameterRuleEntity): ParameterRule {
  const template = ruleTemplate(rule.use_template)?.template;
  return {
    name: rule.name,
    use_template: rule.use_template ?? null,
    label: rule.label === undefined && template ? template.label : resolveLabel(rule.label, rule.name),
    type: rule.type ?? template?.type ?? "string",
    help: rule.help === undefined && template ? template.help : resolveOptionalText(rule.help),
    required: rule.required ?? template?.required ?? false,
    default: pick(rule.default, template?.default),
    min: pick(rule.min, template?.min),
    max: pick(rule.max, template?.max),
    precision: pick(rule.precision, template?.precision),
    options: rule.options ?? template?.options ?? [],
  };
}

function pick<T>(written: T | null | undefined, inherited: T | undefined): T | null {
  return written === undefined ? (inherited ?? null) : written;
}
