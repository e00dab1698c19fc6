import type { RuleTemplate } from "../../../runtime/core/rule-templates.ts";
import type { Path } from "../../diagnostic.ts";
import { ruleTemplate } from "../../resolve/rule-template.ts";
import type { ParameterRuleEntity } from "../../schema/parameter-rule.ts";
import type { Notes } from "../note.ts";
import { asLabel, isLabel, labelOfName } from "../words/label.ts";
import { parameterWords } from "../words/parameter-words.ts";
import { type Fact, type FactMap, mapping, toFact } from "./card.ts";
import { mendRule, type RuleValues } from "./mend-rule.ts";

/** A rule as our cards write it: what its template gives is left out, words are ours, values are the plugin's, mended where they contradict themselves. */
export function ruleFacts(rule: ParameterRuleEntity, path: Path, notes: Notes): FactMap {
  const named = ruleTemplate(rule.use_template)?.template;
  const template = named !== undefined && isFor(named, rule.name) ? named : undefined;
  if (rule.use_template && template === undefined) noteTemplate(rule, named !== undefined, path, notes);
  const inherited = named ?? template;
  const values = mendRule(
    {
      name: rule.name,
      type: rule.type ?? inherited?.type ?? "string",
      default: pick(toFact(rule.default), inherited?.default),
      min: pick(rule.min, inherited?.min),
      max: pick(rule.max, inherited?.max),
      precision: pick(rule.precision, inherited?.precision),
      options: rule.options ?? inherited?.options ?? [],
    },
    path,
    notes,
  );
  return mapping({
    name: rule.name,
    use_template: template?.use_template,
    ...words(rule, template),
    type: values.type === template?.type ? undefined : values.type,
    help: template === undefined ? help(rule.name) : undefined,
    required: rule.required === true ? true : undefined,
    ...changes(values, template),
  });
}

/** `help` stands between `type` and `default`, as in the cards that people wrote. */
function help(name: string): Fact | undefined {
  const text = parameterWords(name)?.help;
  return text === undefined ? undefined : { en_US: text };
}

function words(rule: ParameterRuleEntity, template: RuleTemplate | undefined): { label?: Fact } {
  const known = parameterWords(rule.name)?.label;
  const given = rule.label?.en_US;
  const short = given !== undefined && isLabel(given) && given !== rule.name ? asLabel(given) : labelOfName(rule.name);
  const label = known ?? short;
  return label === template?.label.en_US || (template !== undefined && rule.name === template.use_template)
    ? {}
    : { label: { en_US: label } };
}

/** The values that differ from what the template gives; without a template, those that are there. */
function changes(values: RuleValues, template: RuleTemplate | undefined): Record<string, Fact | undefined> {
  const sameOptions = (values.options ?? []).join("\n") === (template?.options ?? []).join("\n");
  return {
    default: differing(values.default, toFact(template?.default)),
    min: differing(values.min, template?.min),
    max: differing(values.max, template?.max),
    precision: differing(values.precision, template?.precision),
    options: sameOptions ? undefined : values.options,
  };
}

function differing(value: Fact | undefined, inherited: Fact | undefined): Fact | undefined {
  if (value === undefined || value === null) return inherited === undefined ? undefined : null;
  return value === inherited ? undefined : value;
}

function pick<T>(written: T | undefined, inherited: unknown): T | undefined {
  return written === undefined ? (inherited as T | undefined) : written;
}

/** A template for the most of something says nothing about the least. */
function isFor(template: RuleTemplate, name: string): boolean {
  return !(template.use_template.startsWith("max_") && /^min[_A-Z]/.test(name));
}

function noteTemplate(rule: ParameterRuleEntity, known: boolean, path: Path, notes: Notes): void {
  const template = rule.use_template ?? "";
  const message = known
    ? `\`${rule.name}\` took the template \`${template}\`, and with it the values meant for it; its values are now its own.`
    : `There is no template \`${template}\`; \`use_template\` is left out.`;
  notes("corrected", known ? "template-name-suspicious" : "template-unknown", [...path, "use_template"], message);
}
