import { parse, plus, print } from "./decimal.ts";
import { type Bill, charge, need, type PriceComponent, roundAmount } from "./price-bill.ts";
import { type PriceConditions, selectList, selectRates } from "./price-rates.ts";
import type { PriceRates, PriceTable } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

export type { PriceComponent };

/** How to price a usage. */
export interface PriceOptions extends PriceConditions {
  /** `parent`: a count without its own price costs as what it is a part of. */
  readonly assume?: "parent" | undefined;
}

/** The price of a usage. Null is unknown, never zero. `promptPrice`, `completionPrice` and `totalPrice` have seven decimals. */
export interface Price {
  /** Everything but the output; rounded once, half up. */
  readonly promptPrice: string | null;
  /** The output; rounded once, half up. Null also where the model has no output price. */
  readonly completionPrice: string | null;
  /** The sum of both as they were rounded. */
  readonly totalPrice: string | null;
  readonly currency: string | null;
  /** What was counted and has a price; null without pricing. */
  readonly components: readonly PriceComponent[] | null;
  /** The counts that have no price, which make the total null; null without pricing. */
  readonly unpriced: readonly UsageCount[] | null;
}

const noPrice: Price = {
  promptPrice: null,
  completionPrice: null,
  totalPrice: null,
  currency: null,
  components: null,
  unpriced: null,
};

const nothing: PriceRates["prices"] = {};

/**
 * Prices a usage by the whole price model: the date picks a price list, then come service tier, time of day and prompt size.
 * Where a flat price counts something else than tokens, it covers the tokens of its side that have no price of their own.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceUsage(table: PriceTable | null | undefined, usage: UsageCounts, options: PriceOptions = {}): Price {
  if (!table) return { ...noPrice };
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = usage;
  const { audioInputTokens = 0, cachedAudioInputTokens = 0, imageInputTokens = 0, cachedImageInputTokens = 0 } = usage;
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = usage;
  const { requests = 1, images = 0, characters = 0, pages = 0, searchUnits = 0 } = usage;
  const list = selectList(table, options);
  const { prices, inputPer, outputPer } = selectRates(list, promptTokens, options);
  const isParent = options.assume === "parent";
  const parents = isParent ? prices : nothing;
  const bill: Bill = { table, usage, outputPer, seconds: 0, places: 0, input: 0, output: 0, components: [], unpriced: [] };
  const { components, unpriced } = bill;
  if (usage.seconds !== undefined) [bill.seconds, bill.places] = parse(String(usage.seconds));

  const input = inputPer ? null : parents.promptTokens;
  const cached = parents.cachedInputTokens ?? input;
  const audio = audioInputTokens - cachedAudioInputTokens;
  const image = imageInputTokens - cachedImageInputTokens;
  const text = promptTokens - cachedInputTokens - cacheWriteTokens - audio - image;
  const cachedText = cachedInputTokens - cachedAudioInputTokens - cachedImageInputTokens;
  const written = cacheWriteTokens - cacheWrite1hTokens;
  if (inputPer) need(bill, inputPer, prices[inputPer]);
  else if (usage.promptTokens === undefined) need(bill, "promptTokens", prices.promptTokens);
  if (text !== 0) charge(bill, "promptTokens", text, prices.promptTokens ?? input);
  if (cachedText !== 0) charge(bill, "cachedInputTokens", cachedText, prices.cachedInputTokens ?? input);
  if (written !== 0) charge(bill, "cacheWriteTokens", written, prices.cacheWriteTokens ?? input);
  if (cacheWrite1hTokens !== 0) charge(bill, "cacheWrite1hTokens", cacheWrite1hTokens, prices.cacheWrite1hTokens ?? parents.cacheWriteTokens ?? input);
  if (audio !== 0) charge(bill, "audioInputTokens", audio, prices.audioInputTokens ?? input);
  if (image !== 0) charge(bill, "imageInputTokens", image, prices.imageInputTokens ?? input);
  const cachedAudio = prices.cachedAudioInputTokens ?? parents.audioInputTokens ?? cached;
  const cachedImage = prices.cachedImageInputTokens ?? parents.imageInputTokens ?? cached;
  if (cachedAudioInputTokens !== 0) charge(bill, "cachedAudioInputTokens", cachedAudioInputTokens, cachedAudio);
  if (cachedImageInputTokens !== 0) charge(bill, "cachedImageInputTokens", cachedImageInputTokens, cachedImage);
  const rest = isParent ? null : undefined;
  if (prices.requests !== undefined) charge(bill, "requests", requests, prices.requests);
  if (images !== 0) charge(bill, "images", images, prices.images ?? rest);
  if (bill.seconds !== 0) charge(bill, "seconds", bill.seconds, prices.seconds ?? rest);
  if (characters !== 0) charge(bill, "characters", characters, prices.characters ?? rest);
  if (pages !== 0) charge(bill, "pages", pages, prices.pages ?? rest);
  if (searchUnits !== 0) charge(bill, "searchUnits", searchUnits, prices.searchUnits ?? rest);

  const gaps = unpriced.length;
  const lines = components.length;
  const output = outputPer ? null : parents.completionTokens;
  const plain = completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens;
  if (outputPer) need(bill, outputPer, prices[outputPer]);
  if (plain !== 0) charge(bill, "completionTokens", plain, prices.completionTokens ?? output, true);
  if (reasoningTokens !== 0) charge(bill, "reasoningTokens", reasoningTokens, prices.reasoningTokens ?? prices.completionTokens ?? output, true);
  if (audioOutputTokens !== 0) charge(bill, "audioOutputTokens", audioOutputTokens, prices.audioOutputTokens ?? output, true);
  if (imageOutputTokens !== 0) charge(bill, "imageOutputTokens", imageOutputTokens, prices.imageOutputTokens ?? output, true);

  const hasInput = (inputPer ? prices[inputPer] : prices.promptTokens) !== undefined;
  const hasOutput = (outputPer ? prices[outputPer] : prices.completionTokens) !== undefined || components.length > lines;
  const prompt = hasInput && gaps === 0 ? roundAmount(bill, bill.input) : null;
  const completion = hasOutput && unpriced.length === gaps ? roundAmount(bill, bill.output) : null;
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: prompt === null || unpriced.length > 0 ? null : print(plus(prompt, completion ?? 0), 7, 7),
    currency: list.currency ?? table.currency,
    components,
    unpriced,
  };
}
