import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { I18n } from "../../runtime/core/i18n.ts";
import { ruleTemplate } from "../resolve/rule-template.ts";
import { contentKey } from "../resolve/content-key.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { camelCase } from "./code/identifier.ts";
import { hasOptions, optionsName } from "./validator/option-list.ts";
import { array, data, object, print, type Code } from "./code/layout.ts";

/** Rules that several sets hold. Short ones are not worth a name. */
export interface SharedRules {
  /** One rule of each content, by name, in order of first use. */
  readonly rules: ReadonlyMap<string, ParameterRule>;
  /** The names of all rules that have one. */
  readonly names: ReadonlyMap<ParameterRule, string>;
}

/** The rules that are worth a name of their own, named after themselves and their content. */
export function sharedRules(sets: readonly RuleSet[]): SharedRules {
  const byContent = new Map<string, [ParameterRule, ...ParameterRule[]]>();
  for (const rule of sets.flatMap(({ rules }) => rules)) {
    const key = contentKey(rule);
    const alike = byContent.get(key);
    if (alike === undefined) byContent.set(key, [rule]);
    else alike.push(rule);
  }
  const rules = new Map<string, ParameterRule>();
  const names = new Map<ParameterRule, string>();
  for (const [key, alike] of byContent) {
    const [rule] = alike;
    if (alike.length === 1 || print(ruleCode(rule, new Set()), 0, Number.NEGATIVE_INFINITY, 0).length <= 40) continue;
    const name = `${camelCase(rule.name, "rule")}_${shortHash(key)}`;
    rules.set(name, rule);
    for (const each of alike) names.set(each, name);
  }
  return { rules, names };
}

/** The declarations of shared rules. Names that they need from the runtime go to `values` and `types`. */
export function ruleDeclarations(shared: SharedRules, values: Set<string>, types: Set<string>): readonly string[] {
  if (shared.rules.size > 0) types.add("RuleInput");
  return [...shared.rules].map(([name, rule]) => {
    const head = `const ${name}: RuleInput = `;
    return `${head}${print(ruleCode(rule, values), 0, head.length, 1)};\n`;
  });
}

/** A set's rules as an array, shared ones by name. */
export function rulesCode(rules: readonly ParameterRule[], shared: SharedRules, values: Set<string>): Code {
  return array(rules.map((rule) => shared.names.get(rule) ?? ruleCode(rule, values)));
}

/** A rule as generated code writes it: what neither its template nor the defaults say. Names of the templates it needs are added to `imports`. */
function ruleCode(rule: ParameterRule, imports: Set<string>): Code {
  const named = ruleTemplate(rule.use_template);
  const base: Record<string, unknown> = { ...defaults, ...named?.template };
  if (named) imports.add(named.exportName);
  const entries: Record<string, Code | undefined> = {};
  if (named) entries["template"] = named.exportName;
  if (!named || rule.name !== rule.use_template) entries["name"] = data(rule.name);
  if (!named && rule.use_template !== null) entries["use_template"] = data(rule.use_template);
  if (!sameText(rule.label, named?.template.label ?? plain(rule.name))) entries["label"] = textCode(rule.label);
  const { type, help, required, min, max, precision, options } = rule;
  if (type !== base["type"]) entries["type"] = data(type);
  if (!sameText(help, named?.template.help ?? null)) entries["help"] = help === null ? "null" : textCode(help);
  for (const [key, value] of Object.entries({ required, default: rule.default, min, max, precision })) {
    if (!Object.is(value, base[key])) entries[key] = data(value);
  }
  if (JSON.stringify(options) !== JSON.stringify(base["options"])) {
    entries["options"] = hasOptions(rule) ? optionsName(rule) : data(options);
  }
  return object(entries, true);
}

const defaults = { type: "string", required: false, default: null, min: null, max: null, precision: null, options: [] };

/** A text as generated code writes it: a string where all languages are equal, else English and what differs. */
export function textCode(text: I18n): Code {
  const { en_US, zh_Hans, pt_BR, ja_JP } = text;
  const others = Object.entries({ zh_Hans, pt_BR, ja_JP }).filter(([, value]) => value !== en_US);
  if (others.length === 0) return data(en_US);
  return object({ en_US: data(en_US), ...Object.fromEntries(others.map(([key, value]) => [key, data(value)])) }, true);
}

function plain(text: string): I18n {
  return { zh_Hans: text, pt_BR: text, ja_JP: text, en_US: text };
}

function sameText(a: I18n | null, b: I18n | null): boolean {
  if (a === null || b === null) return a === b;
  return a.en_US === b.en_US && a.zh_Hans === b.zh_Hans && a.pt_BR === b.pt_BR && a.ja_JP === b.ja_JP;
}
