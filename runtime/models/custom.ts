import { parse, shift } from "../core/decimal.ts";
import type { ModelFeature, ModelPropertyKey, ModelType, PriceConfig } from "../core/descriptor.ts";
import { model, type ModelInput } from "../core/model.ts";
import { filtered, givenBy } from "../core/parameter-filter.ts";
import { parameterSet, type ParameterSet } from "../core/parameter-set.ts";
import type { PriceTable } from "../core/price-table.ts";
import { priceUsage } from "../core/price.ts";
import type { Card } from "./card.ts";
import { defined } from "../core/defined.ts";
import { interpretRules, type Rule } from "./rules.ts";

/** A model that no card describes: a fine-tune, a deployment, a model of one's own server. */
export interface CustomModel {
  /** Its features; those of `basedOn` when left out, and without that all: nothing is refused then. */
  readonly features?: readonly ModelFeature[] | undefined;
  /** Over those of `basedOn`. */
  readonly properties?: Readonly<Partial<Record<ModelPropertyKey, unknown>>> | undefined;
  /** Its parameters; those of `basedOn` when left out. */
  readonly rules?: readonly Rule[] | undefined;
  /** Its prices; `base` for those of `basedOn`. Unknown when left out: a fine-tune seldom costs what its base does. */
  readonly pricing?: CustomPricing | "base" | undefined;
}

/** Prices as a card spells them: decimals as text, multiplied by `unit`. */
export interface CustomPricing {
  readonly input: string;
  readonly output?: string | undefined;
  readonly cached_input?: string | undefined;
  readonly cache_write?: string | undefined;
  readonly cache_write_1h?: string | undefined;
  readonly reasoning?: string | undefined;
  readonly audio_input?: string | undefined;
  readonly audio_output?: string | undefined;
  readonly image_input?: string | undefined;
  readonly image_output?: string | undefined;
  /** `0.000001` makes the prices per million tokens. */
  readonly unit: string;
  readonly currency: string;
}

/** The card of a custom model. */
export function customCard(id: string, type: ModelType, base: Card | undefined, custom: CustomModel): Card {
  const { features, properties, rules, pricing } = custom;
  const prices =
    pricing === "base" ? { prices: base?.prices, pricing: base?.descriptor.pricing } : pricing && pricesOf(pricing);
  return model({
    model: id,
    model_type: type,
    // Without a base and a word about them, any: null.
    features: features ?? (base ? (base.descriptor.features ?? []) : null),
    fetch_from: "customizable-model",
    model_properties: { ...base?.descriptor.model_properties, ...properties },
    parameters: rules === undefined ? (base?.parameters ?? anyParameters()) : interpretRules(rules),
    ...prices,
    price: priceUsage,
  } as ModelInput<string, ModelType, unknown>);
}

/** Where nobody said which parameters there are, any goes to the wire as it is. */
function anyParameters(): ParameterSet<unknown> {
  const set = parameterSet((input) => {
    const given = givenBy(input);
    return filtered(given, given, undefined);
  }, []);
  set.parse = set.filter;
  return { ...set, jsonSchema: { ...set.jsonSchema, additionalProperties: true } };
}

/** @throws RangeError where a price is no decimal. */
function pricesOf(pricing: CustomPricing): { readonly prices: PriceTable; readonly pricing: PriceConfig } {
  const { unit, currency, ...own } = pricing;
  const [unitDigits, unitPlaces] = parse(unit);
  const prices = Object.entries(defined(own)).map(([name, text]) => [countOf(name), ...parse(text)] as const);
  const places = Math.max(...prices.map(([, , scale]) => scale));
  const scaled = prices.map(([count, digits, scale]) => {
    const price = shift(digits, places - scale) * unitDigits;
    return [count, price ? String(price) : 0];
  });
  return {
    prices: { currency, scale: places + unitPlaces, prices: Object.fromEntries(scaled) as PriceTable["prices"] },
    pricing: { input: own.input, output: own.output ?? null, unit, currency },
  };
}

/** What a price counts: `cached_input` is that of `cachedInputTokens`. */
function countOf(name: string): string {
  const sides: Readonly<Record<string, string>> = { input: "prompt", output: "completion" };
  return `${sides[name] ?? name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}Tokens`;
}
