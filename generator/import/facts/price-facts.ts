import type { ModelType } from "../../../runtime/core/descriptor.ts";
import type { PricingEntity } from "../../schema/model-card.ts";
import type { Notes } from "../note.ts";
import { type FactMap, mapping } from "./card.ts";
import { isZero, powerOfTen, shifted } from "./decimal.ts";

/** Where prices come from, and when they were looked at; both known to who runs the import. */
export interface PriceOrigin {
  readonly source?: string | undefined;
  /** An ISO date. */
  readonly checked?: string | undefined;
}

/** Currency codes that cards write though ISO 4217 has other ones. */
const isoCodes: Readonly<Record<string, string>> = { RMB: "CNY", YUAN: "CNY", CNH: "CNY" };

/** The unit of our cards: prices are those of a million. */
const unit = "0.000001";

/**
 * A card's prices as ours are written: per million, in ISO 4217. A unit of zero, and one where every price is zero, says nothing
 * and becomes the usual one; a unit over one is the reciprocal of what was meant, as it multiplies.
 */
export function priceFacts(
  pricing: PricingEntity,
  model: { readonly type: ModelType; readonly id: string },
  origin: PriceOrigin,
  notes: Notes,
): FactMap {
  const { input, output } = pricing;
  const places = placesOf(pricing, notes);
  const spoken = places === undefined ? (price: string) => price : (price: string) => shifted(price, places);
  const silent = output === undefined || output === null || (model.type !== "llm" && isZero(output));
  return mapping({
    input: spoken(input),
    output: silent ? undefined : spoken(output),
    unit: places === undefined ? pricing.unit : unit,
    currency: currency(pricing.currency, notes),
    input_per: /^tts-1\b/.test(model.id) && model.type === "tts" ? "character" : undefined,
    source: origin.source,
    checked: origin.checked,
  });
}

/** By how many places a price moves to become one per million; undefined for a unit that is no power of ten. */
function placesOf({ input, output, unit: given }: PricingEntity, notes: Notes): number | undefined {
  const free = isZero(input) && isZero(output ?? "0");
  const power = powerOfTen(given);
  if (isZero(given) && !free) {
    notes(
      "check",
      "pricing-unit-zero",
      ["pricing", "unit"],
      `The unit ${given} makes every amount zero; the prices are taken per million tokens.`,
    );
    return 0;
  }
  if (free) {
    if (power === undefined || power > -3)
      notes("corrected", "pricing-unit-zero", ["pricing", "unit"], `The unit ${given} of a free model is now ${unit}.`);
    return 0;
  }
  if (power === undefined) {
    notes("check", "pricing-unit-nonstandard", ["pricing", "unit"], `The unit ${given} is no power of ten.`);
    return undefined;
  }
  if (power > 0) {
    notes(
      "corrected",
      "pricing-unit-nonstandard",
      ["pricing", "unit"],
      `The unit ${given} multiplies prices; its reciprocal was meant.`,
    );
    return 6 - power;
  }
  if (power === -5 || power === -2)
    notes(
      "check",
      "pricing-unit-nonstandard",
      ["pricing", "unit"],
      `The unit ${given} is unusual; ${input} came to ${shifted(input, power + 6)} per million.`,
    );
  return power + 6;
}

function currency(given: string, notes: Notes): string {
  const code = given.trim().toUpperCase();
  const iso = isoCodes[code] ?? code;
  if (iso !== given)
    notes("corrected", "currency-not-iso4217", ["pricing", "currency"], `The currency ${given} is now ${iso}.`);
  return iso;
}
