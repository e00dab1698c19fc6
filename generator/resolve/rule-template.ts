import { allRuleTemplates } from "../../runtime/core/all-rule-templates.ts";
import type { RuleTemplate } from "../../runtime/core/rule-templates.ts";

/** The name that generated code imports a template by, and what it holds. */
export interface NamedTemplate {
  readonly exportName: string;
  readonly template: RuleTemplate;
}

const templates: ReadonlyMap<string, NamedTemplate> = new Map(
  allRuleTemplates.map((template) => {
    const words = template.use_template.replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return [template.use_template, { exportName: `${words}Template`, template }];
  }),
);

/** The template of that exact name, or undefined: the reference ignores a name that it does not know. */
export function ruleTemplate(name: string | null | undefined): NamedTemplate | undefined {
  return name === null || name === undefined ? undefined : templates.get(name);
}
