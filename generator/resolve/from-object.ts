import type { ModelDescriptor, ModelType, ProviderDescriptor } from "../../runtime/core/descriptor.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { checkModelObject, checkProviderObject } from "../schema/check.ts";
import { resolveDescriptor } from "./resolve-model.ts";
import { resolveProviderDescriptor } from "./resolve-provider-card.ts";

/** A value, or every problem that kept it from being made. */
export type Resolved<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/**
 * Resolves a model card that is parsed already, as `describe` would print it: templates merged, languages filled, defaults in
 * place. Diagnostics of a card that is not one have a path, but no file and no span.
 */
export function resolveModel(card: unknown): Resolved<ModelDescriptor<string, ModelType | "text2img">> {
  const { entity, diagnostics } = checkModelObject(card);
  return entity === undefined ? { ok: false, diagnostics } : { ok: true, value: resolveDescriptor(entity) };
}

/** Resolves a provider card that is parsed already. Its `position` is null: that comes from files beside the card. */
export function resolveProvider(card: unknown): Resolved<ProviderDescriptor> {
  const { entity, diagnostics } = checkProviderObject(card);
  return entity === undefined
    ? { ok: false, diagnostics }
    : { ok: true, value: resolveProviderDescriptor(entity, null) };
}
