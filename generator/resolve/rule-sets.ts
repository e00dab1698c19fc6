import type { ModelType, ParameterRule } from "../../runtime/core/descriptor.ts";
import type { ParameterConstraint } from "../schema/model-card.ts";
import { contentKey } from "./content-key.ts";
import { shortHash } from "./short-hash.ts";

/** The parameter rules and constraints that one or more models of a provider share. */
export interface RuleSet {
  /** A hash of the content. */
  readonly hash: string;
  readonly rules: readonly ParameterRule[];
  readonly constraints: readonly ParameterConstraint[];
  /** The models that have it, in catalogue order. */
  readonly models: readonly { readonly type: ModelType; readonly id: string }[];
}

interface Ruled {
  readonly id: string;
  readonly type: ModelType;
  readonly descriptor: { readonly parameter_rules: readonly ParameterRule[] };
  readonly constraints: readonly ParameterConstraint[];
}

/**
 * Groups models by equal rule sets, in order of first use. Models without rules are in none.
 * @returns the sets, and the hash of each model's set.
 */
export function ruleSets<M extends Ruled>(
  models: readonly M[],
): { readonly sets: readonly RuleSet[]; readonly hashOf: ReadonlyMap<M, string> } {
  const byHash = new Map<string, RuleSet & { readonly models: { type: ModelType; id: string }[] }>();
  const hashOf = new Map<M, string>();
  for (const model of models) {
    const rules = model.descriptor.parameter_rules;
    if (rules.length === 0) continue;
    const hash = shortHash(contentKey([rules, model.constraints]));
    hashOf.set(model, hash);
    const set = byHash.get(hash) ?? { hash, rules, constraints: model.constraints, models: [] };
    set.models.push({ type: model.type, id: model.id });
    byHash.set(hash, set);
  }
  return { sets: [...byHash.values()], hashOf };
}
