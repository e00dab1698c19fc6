import { compilePricing } from "../../../generator/resolve/pricing.ts";
import type { PricingEntity } from "../../../generator/schema/pricing.ts";
import type { PriceTable } from "../../../runtime/core/price-table.ts";

/** Prices per million tokens in dollars, where the card does not say otherwise. */
export function tableOf(pricing: Partial<PricingEntity> & Pick<PricingEntity, "input">): PriceTable {
  const compiled = compilePricing({ unit: "0.000001", currency: "USD", ...pricing });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.contradictions));
  return compiled.table;
}
