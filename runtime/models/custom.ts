import { parse, shift, times } from "../core/decimal.ts";
import type { ModelFeature, ModelPropertyKey, ModelType, PriceConfig } from "../core/descriptor.ts";
import { model } from "../core/model.ts";
import { notAnObject, properties } from "../core/parameter-filter.ts";
import { parameterSet, type ParameterSet } from "../core/parameter-set.ts";
import type { PriceTable } from "../core/price-table.ts";
import { priceUsage } from "../core/price.ts";
import type { UsageCount } from "../core/usage.ts";
import type { Card } from "./card.ts";
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
  const { features, properties: own, rules, pricing } = custom;
  const isBase = pricing === "base";
  const prices = isBase ? base?.prices : pricing && priceTable(pricing);
  const input = {
    model: id,
    model_type: type,
    features: features ?? base?.descriptor.features ?? null,
    fetch_from: "customizable-model" as const,
    model_properties: { ...base?.descriptor.model_properties, ...own },
    parameters: rules === undefined ? (base?.parameters ?? anyParameters()) : interpretRules(rules),
    pricing: isBase ? (base?.descriptor.pricing ?? null) : flatPricing(pricing),
  };
  const card = prices ? model({ ...input, prices, price: priceUsage }) : model(input);
  return features === undefined && base === undefined ? Object.assign(card, { anyFeature: true }) : card;
}

function flatPricing(pricing: CustomPricing | undefined): PriceConfig | null {
  return pricing === undefined
    ? null
    : { input: pricing.input, output: pricing.output ?? null, unit: pricing.unit, currency: pricing.currency };
}

/** Where nobody said which parameters there are, any goes to the wire as it is. */
function anyParameters(): ParameterSet<unknown> {
  const check = (input: unknown) => {
    const value = properties(input);
    return value === undefined ? notAnObject<unknown>() : { ok: true as const, value };
  };
  const closed = parameterSet(check, []);
  return {
    ...closed,
    filter: check,
    parse: check,
    rules: [],
    jsonSchema: { ...closed.jsonSchema, additionalProperties: true },
  };
}

const counts: Readonly<Record<Exclude<keyof CustomPricing, "unit" | "currency">, UsageCount>> = {
  input: "promptTokens",
  output: "completionTokens",
  cached_input: "cachedInputTokens",
  cache_write: "cacheWriteTokens",
  cache_write_1h: "cacheWrite1hTokens",
  reasoning: "reasoningTokens",
  audio_input: "audioInputTokens",
  audio_output: "audioOutputTokens",
  image_input: "imageInputTokens",
  image_output: "imageOutputTokens",
};

/** @throws RangeError where a price is no decimal. */
function priceTable(pricing: CustomPricing): PriceTable {
  const [unit, unitPlaces] = parse(pricing.unit);
  const prices = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((name) => {
    const text = pricing[name];
    return text === undefined ? [] : [{ count: counts[name], price: parse(text) }];
  });
  const places = Math.max(...prices.map(({ price }) => price[1]));
  const scaled = prices.map(({ count, price: [digits, scale] }) => {
    const integer = times(shift(digits, places - scale), unit);
    return [count, typeof integer === "number" ? integer : String(integer)] as const;
  });
  return { currency: pricing.currency, scale: places + unitPlaces, prices: Object.fromEntries(scaled) };
}
