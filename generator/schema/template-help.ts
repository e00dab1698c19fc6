import { allRuleTemplates } from "../../runtime/core/all-rule-templates.ts";
import type { RuleTemplate } from "../../runtime/core/rule-templates.ts";
import type { TemplateName } from "./templates.ts";

/** What editors show of a template: each key that a rule takes from it, and what the parameter does. Markdown. */
export function templateHelp(name: TemplateName): string {
  const template = allRuleTemplates.find(({ use_template }) => use_template === name);
  if (template === undefined) throw new Error(`There is no template ${name}`);
  const filled = keys.flatMap((key) => (template[key] === undefined ? [] : `\`${key}: ${flow(template[key])}\``));
  return `${filled.join(", ")}. ${template.help.en_US}`;
}

/** Without the label and the help, which are for people. */
const keys = [
  "type",
  "required",
  "default",
  "min",
  "max",
  "precision",
  "options",
] as const satisfies readonly (keyof RuleTemplate)[];

/** As a card would write it. */
function flow(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : String(value);
}
