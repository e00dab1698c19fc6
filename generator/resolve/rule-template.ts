import { allRuleTemplates } from "../../runtime/core/all-rule-templates.ts";
import type { RuleTemplate } from "../../runtime/core/rule-templates.ts";

/** The name that generated code imports a template by, and what it holds. */
export interface NamedTemplate {
  readonly exportName: string;
  readonly template: RuleTemplate;
}

const templates: ReadonlyMap<string, NamedTemplate> = new Map(
  Object.entries(allRuleTemplates).map(([exportName, template]) => [template.use_template, { exportName, template }]),
);

/** The template of that exact name, or undefined: the reference ignores a name that it does not know. */
export function ruleTemplate(name: string | null | undefined): NamedTemplate | undefined {
  return name === null || name === undefined ? undefined : templates.get(name);
}
