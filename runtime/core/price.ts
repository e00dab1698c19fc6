import { type Integer, plus, print } from "./decimal.ts";
import { type Bill, charge, need, openBill, type PriceComponent, roundSide, type Substitutes } from "./price-bill.ts";
import { type PriceConditions, selectList, selectRates } from "./price-rates.ts";
import type { FlatCount, PriceTable, ScaledPrice } from "./price-table.ts";
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

/** Reasoning is output. */
const substitutes: Substitutes = { reasoningTokens: ["completionTokens"] };

/** What each count is a part of. What is in two parts of the prompt costs as its modality first. */
const parents: Substitutes = {
  cachedInputTokens: ["promptTokens"],
  cacheWriteTokens: ["promptTokens"],
  cacheWrite1hTokens: ["cacheWriteTokens", "promptTokens"],
  audioInputTokens: ["promptTokens"],
  imageInputTokens: ["promptTokens"],
  cachedAudioInputTokens: ["audioInputTokens", "cachedInputTokens", "promptTokens"],
  cachedImageInputTokens: ["imageInputTokens", "cachedInputTokens", "promptTokens"],
  reasoningTokens: ["completionTokens"],
  audioOutputTokens: ["completionTokens"],
  imageOutputTokens: ["completionTokens"],
};

/**
 * Prices a usage by the whole price model: the date picks a price list, then come service tier, time of day and prompt size.
 * Where a flat price counts something else than tokens, it covers the tokens of its side that have no price of their own.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceUsage(
  table: PriceTable | null | undefined,
  usage: UsageCounts,
  options: PriceOptions = {},
): Price {
  if (!table) return noPrice;
  const list = selectList(table, options);
  const rates = selectRates(list, usage.promptTokens ?? 0, options);
  const isParent = options.assume === "parent";
  const bill = openBill(table, rates, usage, isParent ? parents : substitutes);
  need(bill, bill.input, rates.inputPer ?? "promptTokens");
  chargeInput(bill, rates.inputPer && null);
  chargeUnits(bill, isParent ? null : undefined);
  if (rates.outputPer) need(bill, bill.output, rates.outputPer);
  chargeOutput(bill, rates.outputPer && null);

  const { components, unpriced } = bill;
  const prompt = roundSide(bill, bill.input);
  const completion = roundSide(bill, bill.output);
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: prompt === null || unpriced.length > 0 ? null : print(plus(prompt, completion ?? 0), 7, 7),
    currency: list.currency ?? table.currency,
    components,
    unpriced,
  };
}

// Most counts of most usages are zero. To ask before each call, and to read prices by their names, is what makes it fast.

/** The tokens of the prompt, each in one line only. */
function chargeInput(bill: Bill, otherwise: null | undefined): void {
  const { usage, prices, input } = bill;
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = usage;
  const { audioInputTokens = 0, cachedAudioInputTokens = 0, imageInputTokens = 0, cachedImageInputTokens = 0 } = usage;
  const audio = audioInputTokens - cachedAudioInputTokens;
  const image = imageInputTokens - cachedImageInputTokens;
  const text = promptTokens - cachedInputTokens - cacheWriteTokens - audio - image;
  const cachedText = cachedInputTokens - cachedAudioInputTokens - cachedImageInputTokens;
  const written = cacheWriteTokens - cacheWrite1hTokens;
  const line = (component: UsageCount, count: number, price: ScaledPrice | undefined) =>
    charge(bill, input, component, count, price, otherwise);
  if (text !== 0) line("promptTokens", text, prices.promptTokens);
  if (cachedText !== 0) line("cachedInputTokens", cachedText, prices.cachedInputTokens);
  if (written !== 0) line("cacheWriteTokens", written, prices.cacheWriteTokens);
  if (cacheWrite1hTokens !== 0) line("cacheWrite1hTokens", cacheWrite1hTokens, prices.cacheWrite1hTokens);
  if (audio !== 0) line("audioInputTokens", audio, prices.audioInputTokens);
  if (image !== 0) line("imageInputTokens", image, prices.imageInputTokens);
  if (cachedAudioInputTokens !== 0)
    line("cachedAudioInputTokens", cachedAudioInputTokens, prices.cachedAudioInputTokens);
  if (cachedImageInputTokens !== 0)
    line("cachedImageInputTokens", cachedImageInputTokens, prices.cachedImageInputTokens);
}

/** What is counted beside tokens: input, unless the output price counts it. */
function chargeUnits(bill: Bill, otherwise: null | undefined): void {
  const { usage, prices, seconds, input, output, outputPer } = bill;
  const { requests = 1, images = 0, characters = 0, pages = 0, searchUnits = 0 } = usage;
  const line = (component: FlatCount, count: Integer, unpriced = otherwise) => {
    const side = component === outputPer ? output : input;
    charge(bill, side, component, count, prices[component], unpriced);
  };
  // Few models have a price of the request itself, and it is none that could be missing.
  if (requests !== 0 && (requests !== 1 || prices.requests !== undefined)) line("requests", requests, null);
  if (images !== 0) line("images", images);
  if (seconds !== 0) line("seconds", seconds);
  if (characters !== 0) line("characters", characters);
  if (pages !== 0) line("pages", pages);
  if (searchUnits !== 0) line("searchUnits", searchUnits);
}

/** The tokens of the answer, each in one line only. */
function chargeOutput(bill: Bill, otherwise: null | undefined): void {
  const { usage, prices, output } = bill;
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = usage;
  const text = completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens;
  const line = (component: UsageCount, count: number, price: ScaledPrice | undefined) =>
    charge(bill, output, component, count, price, otherwise);
  if (text !== 0) line("completionTokens", text, prices.completionTokens);
  if (reasoningTokens !== 0) line("reasoningTokens", reasoningTokens, prices.reasoningTokens);
  if (audioOutputTokens !== 0) line("audioOutputTokens", audioOutputTokens, prices.audioOutputTokens);
  if (imageOutputTokens !== 0) line("imageOutputTokens", imageOutputTokens, prices.imageOutputTokens);
}
