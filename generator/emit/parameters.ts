import type { ParameterRule } from "../../runtime/core/descriptor.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { contentKey } from "../resolve/content-key.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { camelCase, pascalCase } from "./code/identifier.ts";
import { jsdoc } from "./code/jsdoc.ts";
import { array, print, pureCall, type Code } from "./code/layout.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";
import { parameterMembers } from "./parameter-type.ts";
import { ruleCode } from "./rule-input.ts";

/** What model modules call a rule set and the type of its parameters. */
export interface RuleSetNames {
  readonly rules: string;
  readonly type: string;
}

/** The module of a provider's rule sets, and their names by hash. Undefined when no model takes a parameter. */
export function emitParameters(
  provider: CatalogProvider,
  options: EmitOptions,
): { readonly file: EmittedFile; readonly names: ReadonlyMap<string, RuleSetNames> } | undefined {
  if (provider.ruleSets.length === 0) return undefined;
  const names = nameRuleSets(provider.ruleSets);
  const templates = new Set<string>();
  const shared = sharedRules(provider.ruleSets);
  const declarations: string[] = [];
  for (const [name, rule] of shared.values()) {
    const head = `const ${name}: RuleInput = `;
    const code = ruleCode(rule, templates);
    declarations.push(`${head}${print(code, 0, head.length, 1)};\n`);
  }
  for (const set of provider.ruleSets) {
    const { rules, type } = names.get(set.hash) as RuleSetNames;
    const whose = set.models.length === 1 && set.models[0] ? `Parameters of ${set.models[0].id}.` : `Parameters of ${set.models.length} models.`;
    declarations.push(`${jsdoc(0, [whose])}export interface ${type} {\n${parameterMembers(set.rules)}}\n`);
    const items = set.rules.map((rule): Code => shared.get(contentKey(rule))?.[0] ?? ruleCode(rule, templates));
    const head = `export const ${rules}: readonly ParameterRule[] = `;
    declarations.push(`${head}${print(pureCall("parameterRules", array(items)), 0, head.length, 1)};\n`);
  }
  const imports = [
    {
      from: options.runtime,
      values: ["parameterRules", ...templates],
      types: shared.size > 0 ? ["ParameterRule", "RuleInput"] : ["ParameterRule"],
    },
  ];
  return {
    file: { path: `${provider.slug}/parameters.ts`, text: moduleText(provider.directory, imports, declarations) },
    names,
  };
}

/** A set that one model has is named after it, any other after its content, so that a new card never renames its neighbours. */
function nameRuleSets(sets: readonly RuleSet[]): ReadonlyMap<string, RuleSetNames> {
  const uses = new Map<string, number>();
  for (const set of sets) {
    const base = baseName(set);
    if (base !== undefined) uses.set(base.toLowerCase(), (uses.get(base.toLowerCase()) ?? 0) + 1);
  }
  return new Map(
    sets.map((set) => {
      const base = baseName(set);
      if (base === undefined) return [set.hash, { rules: `rules_${set.hash}`, type: `Parameters_${set.hash}` }];
      const suffix = (uses.get(base.toLowerCase()) ?? 0) > 1 ? `_${set.hash}` : "";
      return [set.hash, { rules: `${base}Rules${suffix}`, type: `${pascalCase(base)}Parameters${suffix}` }];
    }),
  );
}

function baseName(set: RuleSet): string | undefined {
  const [only] = set.models;
  return set.models.length === 1 && only ? camelCase(only.id) : undefined;
}

/** Rules that several sets hold, by content, in order of first use, with their names. Short ones are not worth a name. */
function sharedRules(sets: readonly RuleSet[]): ReadonlyMap<string, readonly [name: string, rule: ParameterRule]> {
  const uses = new Map<string, { readonly rule: ParameterRule; count: number }>();
  for (const set of sets) {
    for (const rule of set.rules) {
      const key = contentKey(rule);
      const use = uses.get(key);
      if (use === undefined) uses.set(key, { rule, count: 1 });
      else use.count++;
    }
  }
  const shared = new Map<string, readonly [string, ParameterRule]>();
  for (const [key, { rule, count }] of uses) {
    if (count < 2) continue;
    const code = print(ruleCode(rule, new Set()), 0, 0, 0);
    if (code.length > 40) shared.set(key, [`${camelCase(rule.name, "rule")}_${shortHash(key)}`, rule]);
  }
  return shared;
}
