import * as z from "zod";
import { date, timeOfDay } from "./dates.ts";
import { decimal, mapping, onlyMapping, text, wholeNumber } from "./scalars.ts";

/** A card's whole price model. Decimals are texts with the digits of the card. */
export type PricingEntity = z.output<typeof pricing>;
/** Prices that apply together: of the card itself, of a tier, a window, a service tier or an earlier time. */
export type PricesEntity = z.output<typeof prices>;

/** What a flat `input` or `output` price may count. */
const priceUnits = ["token", "character", "second", "minute", "image", "page", "search_unit", "request"] as const;
/** What a flat `input` or `output` price counts. */
export type PriceUnit = (typeof priceUnits)[number];

const tokens = (what: string) => decimal.optional().describe(`Price of ${what}; multiplied by \`unit\`.`);
const each = (what: string) => decimal.optional().describe(`Price of one ${what}; not multiplied by \`unit\`.`);
const counted = (side: string) =>
  z.enum(priceUnits).optional().describe(`What the ${side} price counts. Tokens when left out.`);

const shape = {
  input: tokens("input tokens"),
  output: tokens("output tokens"),
  cached_input: tokens("input tokens read from a cache"),
  cache_write: tokens("input tokens written to a cache for the default time"),
  cache_write_1h: tokens("input tokens written to a cache for an hour"),
  reasoning: tokens("reasoning tokens"),
  audio_input: tokens("audio input tokens"),
  audio_output: tokens("audio output tokens"),
  cached_audio_input: tokens("audio input tokens read from a cache"),
  image_input: tokens("image input tokens"),
  image_output: tokens("image output tokens"),
  cached_image_input: tokens("image input tokens read from a cache"),
  per_request: each("request"),
  per_image: each("image"),
  per_second: each("second"),
  per_minute: each("minute"),
  per_character: each("character"),
  per_page: each("page"),
  per_search_unit: each("search unit"),
};
const prices = z.object(shape);
const multiplier = decimal.optional().describe("A factor for every price, instead of prices of its own.");

const tier = mapping({
  above: wholeNumber.describe("The tier prices the whole request when its prompt has more tokens than this."),
  ...shape,
})
  .refine(hasPrices, { params: { rule: "format/empty", expected: "at least one price" } })
  .meta({ id: "PriceTier", description: "Prices of long prompts. List every price that applies: none is inherited." });
const tiers = z.array(tier).optional().describe("Prices that depend on the length of the prompt.");

const serviceTier = mapping({ multiplier, ...shape, tiers })
  .refine(eitherMultiplierOrPrices, {
    params: { rule: "format/price-table", expected: "either a `multiplier` or prices" },
  })
  .meta({ id: "ServiceTierPrices", description: "A multiplier, or a price table of its own." });
const serviceTiers = z
  .preprocess(onlyMapping, z.record(z.string(), serviceTier))
  .optional()
  .describe("Prices by service tier, such as `batch`, `flex` or `priority`.");

const priceWindow = mapping({
  from: timeOfDay.describe("When the window opens: UTC, included."),
  to: timeOfDay.describe("When the window closes: UTC, excluded. Before `from` when the window crosses midnight."),
  multiplier,
  ...shape,
})
  .refine(eitherMultiplierOrPrices, {
    params: { rule: "format/price-table", expected: "either a `multiplier` or prices" },
  })
  .meta({ id: "PriceWindow", description: "Prices at some times of the day." });
const windows = z.array(priceWindow).optional().describe("Prices that depend on the time of the day.");

const conditions = {
  tiers,
  service_tiers: serviceTiers,
  windows,
  input_per: counted("input"),
  output_per: counted("output"),
};

const previous = mapping({
  until: date.describe("The UTC date on which these prices ended: the first day that they did not apply."),
  ...shape,
  unit: decimal.optional().describe("As the card's own `unit`, which it inherits."),
  currency: text.optional().describe("As the card's own `currency`, which it inherits."),
  ...conditions,
})
  .refine(hasPrices, { params: { rule: "format/empty", expected: "at least one price" } })
  .meta({ id: "PreviousPrices", description: "The whole price table that was in force before a date." });

const foreignTier = mapping({
  input: decimal.describe("Price of input tokens; multiplied by `unit`."),
  output: decimal.nullable().optional().describe("Price of output tokens; multiplied by `unit`."),
  max_tokens: wholeNumber.nullable().optional().describe("The longest prompt that the prices are for, in tokens."),
});

/** A card's `pricing`. */
export const pricing = mapping({
  ...shape,
  input: decimal.describe("Price of input tokens; multiplied by `unit`."),
  output: decimal
    .nullable()
    .optional()
    .describe("Price of output tokens; multiplied by `unit`. Unknown when left out."),
  unit: decimal.describe(
    'What `input` and `output` are multiplied by: "0.000001" makes them prices of a million tokens, "0.001" of a thousand.',
  ),
  currency: text.describe("The currency's code, such as USD or RMB."),
  ...conditions,
  previous: z.array(previous).optional().describe("Price tables of earlier times."),
  source: text.optional().describe("The web page that the prices were read from."),
  checked: date.optional().describe("The day on which the prices were last compared with their source."),
  tiered_pricing: z
    .array(foreignTier)
    .optional()
    .catch(undefined)
    .describe("Prices by prompt length, as some other cards write them."),
  cached: decimal.optional().catch(undefined).describe("Price of cached input tokens, as some other cards write it."),
}).meta({
  id: "Pricing",
  description: "What the model costs. Quote prices, so that no digit is lost.",
  defaultSnippets: [
    { label: "Per million tokens", body: { input: '"$1"', output: '"$2"', unit: '"0.000001"', currency: "${3:USD}" } },
    { label: "Per thousand tokens", body: { input: '"$1"', output: '"$2"', unit: '"0.001"', currency: "${3:USD}" } },
  ],
});

function hasPrices(entry: PricesEntity): boolean {
  return Object.keys(shape).some((name) => Object.hasOwn(entry, name));
}

function eitherMultiplierOrPrices(entry: PricesEntity & { readonly multiplier?: string | undefined }): boolean {
  return (entry.multiplier === undefined) === hasPrices(entry);
}
