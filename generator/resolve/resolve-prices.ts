import type { PriceTable } from "../../runtime/core/price-table.ts";
import type { Diagnostic, Path } from "../diagnostic.ts";
import type { Document } from "../read/document.ts";
import { locate } from "../read/locate.ts";
import type { ModelCardEntity } from "../schema/model-card.ts";
import { contentKey } from "./content-key.ts";
import { type CompiledPricing, compilePricing } from "./pricing.ts";

/** Prices that were compiled before, by content: models of one provider share many. */
export type KnownPricings = Map<string, CompiledPricing>;

/**
 * The prices of a card worked out, or an error for each thing that keeps them from being one price model. What is worked out goes to
 * `known`.
 */
export function resolvePrices(
  document: Document,
  card: ModelCardEntity,
  known: KnownPricings = new Map(),
): { readonly prices: PriceTable | null; readonly diagnostics: readonly Diagnostic[] } {
  if (!card.pricing) return { prices: null, diagnostics: [] };
  const key = contentKey(card.pricing);
  const compiled = known.get(key) ?? compilePricing(card.pricing);
  known.set(key, compiled);
  if (compiled.ok) return { prices: compiled.table, diagnostics: [] };
  const diagnostics = compiled.contradictions.map(({ path: inside, message }): Diagnostic => {
    const path = ["pricing", ...parsePath(inside)];
    const { folder, file } = document;
    const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
    return {
      rule: "format/prices",
      severity: "error",
      folder,
      file,
      span: locate(document, path),
      path,
      message: sentence,
    };
  });
  return { prices: null, diagnostics };
}

/** `windows[1].from` as a path. */
function parsePath(text: string): Path {
  return [...text.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key = ""]) =>
    index === undefined ? key : Number(index),
  );
}
