import type { ModelType } from "../../../runtime/core/descriptor.ts";
import type { ModelCardEntity, PricingEntity } from "../../schema/model-card.ts";
import { type Fact, type FactMap, mapping } from "../facts/card.ts";
import { powerOfTen, shifted } from "../facts/decimal.ts";
import { sectionOf } from "../facts/provider-facts.ts";
import type { PriceOrigin } from "../facts/price-facts.ts";
import type { Notes } from "../note.ts";
import { type CatalogueModel, priceKeys, type Prices } from "./catalogue.ts";
import { sameAmount, sameContext } from "./same-amount.ts";

/** Where prices come from, and whether they replace those that are no one's own. */
export interface CatalogueOrigin extends PriceOrigin {
  readonly replace: boolean;
}

/**
 * What a catalogue gives to a card: prices only where its input and output prices are the card's, or replace them, so that no table
 * mixes two states of the world.
 */
export function catalogueFacts(
  card: ModelCardEntity,
  model: CatalogueModel,
  origin: CatalogueOrigin,
  notes: Notes,
): FactMap {
  const mine = card.model_properties.context_size;
  // A catalogue rounds, and a card does not: 1,048,576 tokens stay what they are.
  const isMine = typeof mine === "number" && model.context !== undefined && sameContext(mine, model.context);
  const context = isMine ? mine : model.context;
  return mapping({
    model_properties: context === undefined ? undefined : mapping({ context_size: context }),
    deprecated: model.deprecated,
    pricing: model.prices === undefined ? undefined : pricesFor(card, model, model.prices, origin, notes),
  });
}

function pricesFor(
  card: ModelCardEntity,
  model: CatalogueModel,
  prices: Prices,
  origin: CatalogueOrigin,
  notes: Notes,
): FactMap | undefined {
  const { pricing } = card;
  if (!pricing) return priceTable(model, prices, "0.000001", 0, origin);
  const power = powerOfTen(pricing.unit);
  const isTokens = (pricing.input_per ?? "token") === "token" && (pricing.output_per ?? "token") === "token";
  if (power === undefined || !isTokens || pricing.currency !== "USD") return undefined;
  if (!origin.replace && !agrees(pricing, power, prices)) {
    const mine = [pricing.input, pricing.output]
      .flatMap((price) => (price ? [shifted(price, power + 6)] : []))
      .join(" / ");
    const theirs = [prices.input, prices.output].flatMap((price) => price ?? []).join(" / ");
    notes(
      "check",
      "audit-price",
      ["pricing"],
      `${card.model} costs ${mine} here and ${theirs} at ${model.catalogue}, so no price was taken.`,
    );
    return undefined;
  }
  return priceTable(model, prices, pricing.unit, -6 - power, origin);
}

function agrees(pricing: PricingEntity, power: number, prices: Prices): boolean {
  const same = (mine: string | null | undefined, theirs: string | undefined) =>
    !mine || theirs === undefined || sameAmount(shifted(mine, power + 6), theirs);
  return same(pricing.input, prices.input) && same(pricing.output, prices.output);
}

function priceTable(
  model: CatalogueModel,
  prices: Prices,
  unit: string,
  places: number,
  origin: PriceOrigin,
): FactMap | undefined {
  if (prices.input === undefined) return undefined;
  const table = (row: Prices) =>
    Object.fromEntries(
      priceKeys.flatMap((key): [string, Fact][] => (row[key] === undefined ? [] : [[key, shifted(row[key], places)]])),
    );
  return mapping({
    ...table(prices),
    unit,
    currency: "USD",
    tiers: model.tiers.length === 0 ? undefined : model.tiers.map((tier) => ({ above: tier.above, ...table(tier) })),
    source: origin.source ?? model.url,
    checked: origin.checked,
  });
}

/** Model types that an id gives away. */
const typesById: readonly (readonly [RegExp, ModelType])[] = [
  [/embed/i, "text-embedding"],
  [/rerank/i, "rerank"],
  [/whisper|transcribe/i, "speech2text"],
  [/\btts\b|speech/i, "tts"],
  [/moderation/i, "moderation"],
];

/** A card with no more than what a catalogue knows. */
export function newCardFacts(
  model: CatalogueModel,
  origin: PriceOrigin,
): { readonly section: string; readonly facts: FactMap } {
  const type = typesById.find(([pattern]) => pattern.test(model.id))?.[1] ?? "llm";
  const isLlm = type === "llm";
  const rules: FactMap[] = [
    ...(model.hasTemperature === true ? [{ name: "temperature", use_template: "temperature" }] : []),
    ...(model.maxOutput === undefined
      ? []
      : [{ name: "max_tokens", use_template: "max_tokens", max: model.maxOutput }]),
  ];
  const facts = mapping({
    model: model.id,
    label: model.name === undefined || model.name === model.id ? undefined : { en_US: model.name },
    model_type: type,
    features: isLlm && model.features.length > 0 ? model.features : undefined,
    model_properties: mapping({ mode: isLlm ? "chat" : undefined, context_size: model.context }),
    deprecated: model.deprecated,
    parameter_rules: isLlm && rules.length > 0 ? rules : undefined,
    pricing: model.prices === undefined ? undefined : priceTable(model, model.prices, "0.000001", 0, origin),
  });
  return { section: sectionOf(type), facts };
}
