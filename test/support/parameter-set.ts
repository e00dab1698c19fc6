import { emitParameters } from "../../generator/emit/parameters.ts";
import type { CatalogProvider } from "../../generator/resolve/catalog.ts";
import { resolveRule } from "../../generator/resolve/resolve-rule.ts";
import type { ParameterConstraint } from "../../generator/schema/parameter-constraint.ts";
import type { ParameterRuleEntity } from "../../generator/schema/parameter-rule.ts";
import type { ParameterSet } from "../../runtime/core/parameter-set.ts";
import { runGenerated } from "./run-generated.ts";

/** What a card says of a parameter: everything but the name may be left out. */
export type CardRule = { readonly name: string } & Partial<ParameterRuleEntity>;

/** The rules and constraints of one model. */
export interface CardParameters {
  readonly rules: readonly CardRule[];
  readonly constraints?: readonly ParameterConstraint[];
}

/** The module of parameters that the generator makes for some models. */
export function parametersModule(models: readonly CardParameters[]): {
  readonly text: string;
  readonly names: readonly string[];
  readonly types: readonly string[];
} {
  const ruleSets = models.map(({ rules, constraints = [] }, index) => ({
    hash: index.toString(16).padStart(8, "0"),
    rules: rules.map((rule) => resolveRule(rule as ParameterRuleEntity)),
    constraints,
    models: [{ type: "llm" as const, id: `m-${index}` }],
  }));
  const provider = { ruleSets, slug: "p", directory: "p" } as unknown as CatalogProvider;
  const emitted = emitParameters(provider, { importExtension: ".js", runtime: "typecard/runtime" });
  const names = ruleSets.map(({ hash }) => emitted?.names.get(hash));
  return {
    text: emitted?.file.text ?? "",
    names: names.map((name) => name?.parameters ?? ""),
    types: names.map((name) => name?.type ?? ""),
  };
}

/** The generated parameter sets of some models, ready to use. */
export async function parameterSets(
  models: readonly CardParameters[],
): Promise<readonly ParameterSet<Record<string, unknown>>[]> {
  const { text, names } = parametersModule(models);
  const module = await runGenerated([{ path: "p.ts", text }], "p.ts");
  return names.map((name) => module[name] as ParameterSet<Record<string, unknown>>);
}

/** The generated parameter set of one model. */
export async function parameterSetOf(
  rules: readonly CardRule[],
  constraints: readonly ParameterConstraint[] = [],
): Promise<ParameterSet<Record<string, unknown>>> {
  const [set] = await parameterSets([{ rules, constraints }]);
  return set!;
}
