import type { ModelDescriptor, ModelType, ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { checkModelObject, checkProviderObject } from "../schema/check.ts";
import { checkConstraints } from "./constraints.ts";
import { resolveDescriptor } from "./resolve-model.ts";
import { resolveProviderDescriptor } from "./resolve-provider-card.ts";

/** A value, or every problem that kept it from being made. */
export type Resolved<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Resolves a model card that is parsed already, as `describe` would print it: templates merged, languages filled, defaults in
 * place. Diagnostics of a card that is not one, or whose constraints cannot hold, have a path, but no file and no span.
 */
export function resolveModel(card: unknown): Resolved<ModelDescriptor<string, ModelType | "text2img">> {
  const { entity, diagnostics } = checkModelObject(card);
  if (entity === undefined) return { ok: false, diagnostics };
  const value = resolveDescriptor(entity);
  const broken = constraintProblems(value, entity.parameter_constraints ?? [], card);
  return broken.length === 0 ? { ok: true, value } : { ok: false, diagnostics: broken };
}

function constraintProblems(
  { parameter_rules: rules }: ModelDescriptor<string, ModelType | "text2img">,
  constraints: Parameters<typeof checkConstraints>[1],
  data: unknown,
): readonly Diagnostic[] {
  if (constraints.length === 0) return [];
  const nowhere = { folder: "", file: "", text: "", data, wholeFloats: new Set<string>() };
  return checkConstraints(rules, constraints, nowhere).map((problem) => ({ ...problem, span: undefined }));
}

/** Resolves a provider card that is parsed already. Its `position` is null: that comes from files beside the card. */
export function resolveProvider(card: unknown): Resolved<ProviderDescriptor> {
  const { entity, diagnostics } = checkProviderObject(card);
  return entity === undefined
    ? { ok: false, diagnostics }
    : { ok: true, value: resolveProviderDescriptor(entity, null) };
}
