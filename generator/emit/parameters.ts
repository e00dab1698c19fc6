import type { CatalogProvider } from "../resolve/catalog.ts";
import type { RuleSet } from "../resolve/rule-sets.ts";
import { contentNames } from "./code/content-name.ts";
import { camelCase, pascalCase } from "./code/identifier.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";
import { constraintDeclarations, constraintNames } from "./constraint-declaration.ts";
import { memberInterfaces, sharedMembers } from "./parameter-interface.ts";
import { parameterSetDeclarations } from "./parameter-set.ts";
import { ruleDeclarations, sharedRules } from "./rule-input.ts";
import { optionDeclarations } from "./validator/option-list.ts";
import { ruleChecks } from "./validator/rule-check.ts";

/** What model modules call a rule set and the type of its parameters. */
export interface RuleSetNames {
  /** The const of type `ParameterSet`. */
  readonly parameters: string;
  /** The function that is its `filter`. */
  readonly filter: string;
  readonly type: string;
}

/** The module of a provider's rule sets, and their names by hash. Undefined when no model takes a parameter. */
export function emitParameters(
  provider: CatalogProvider,
  options: EmitOptions,
): { readonly file: EmittedFile; readonly names: ReadonlyMap<string, RuleSetNames> } | undefined {
  if (provider.ruleSets.length === 0) return undefined;
  const names = nameRuleSets(provider.ruleSets);
  const values = new Set(["parameterSet"]);
  const types = new Set(["Draft", "Filtered", "Issues", "ParameterSet"]);
  const rules = provider.ruleSets.flatMap((set) => set.rules);
  const checks = ruleChecks(rules, values);
  const shared = {
    rules: sharedRules(provider.ruleSets),
    members: sharedMembers(provider.ruleSets),
    checks: checks.names,
  };
  const declarations = [
    ...optionDeclarations(rules),
    ...checks.declarations,
    ...ruleDeclarations(shared.rules, values, types),
    ...memberInterfaces(shared.members),
  ];
  const constraints = constraintNames(provider.ruleSets);
  declarations.push(...constraintDeclarations(constraints, values, types));
  const sets = provider.ruleSets.flatMap((set) => {
    const name = names.get(set.hash);
    return name ? [parameterSetDeclarations(set, name, { ...shared, constraints }, values, types)] : [];
  });
  // Alike stands beside alike, which compresses well.
  declarations.push(...sets.flatMap((set) => set.types), ...sets.map(({ filter }) => filter));
  declarations.push(...sets.flatMap(({ set }) => set));
  // Sets with equal constraints declare equal types.
  const distinct = [...new Set(declarations)];
  const imports = [{ from: options.runtime, values, types }];
  return {
    file: { path: `${provider.slug}/parameters.ts`, text: moduleText(provider.directory, imports, distinct) },
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
  const shared = sets.filter((set) => baseName(set) === undefined);
  const byContent = contentNames(new Map(shared.map(({ hash }) => [hash, ""])));
  return new Map(
    sets.map((set) => {
      const base = baseName(set);
      if (base === undefined) {
        const suffix = byContent.get(set.hash) ?? "";
        return [
          set.hash,
          { parameters: `parameters${suffix}`, filter: `filter${suffix}`, type: `Parameters${suffix}` },
        ];
      }
      const suffix = (uses.get(base.toLowerCase()) ?? 0) > 1 ? `_${set.hash}` : "";
      // A name that starts with `_` has no capital to tell the type from the const.
      const pascal = pascalCase(base) === base ? `Model${base}` : pascalCase(base);
      return [
        set.hash,
        {
          parameters: `${base}Parameters${suffix}`,
          filter: `filter${pascal}${suffix}`,
          type: `${pascal}Parameters${suffix}`,
        },
      ];
    }),
  );
}

function baseName(set: RuleSet): string | undefined {
  const [only] = set.models;
  return set.models.length === 1 && only ? camelCase(only.id) : undefined;
}
