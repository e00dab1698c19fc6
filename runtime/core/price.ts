import { plus, print } from "./decimal.ts";
import {
  type Bill,
  charge,
  need,
  openBill,
  openSide,
  type PriceComponent,
  roundSide,
  type Side,
  type Substitutes,
} from "./price-bill.ts";
import { type PriceConditions, selectList, selectRates } from "./price-rates.ts";
import type { FlatCount, PriceTable } from "./price-table.ts";
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
  const { inputPer, outputPer } = rates;
  const isParent = options.assume === "parent";
  const bill = openBill(table, usage, rates, isParent ? parents : substitutes);
  const input = openSide(bill, inputPer ?? "promptTokens");
  const output = openSide(bill, outputPer ?? "completionTokens");
  need(bill, input, inputPer ?? "promptTokens");
  chargeInput(bill, input, inputPer && null);
  chargeUnits(bill, (count) => (count === outputPer ? output : input), isParent ? null : undefined);
  if (outputPer) need(bill, output, outputPer);
  chargeOutput(bill, output, outputPer && null);

  const { components, unpriced } = bill;
  const prompt = roundSide(bill, input);
  const completion = roundSide(bill, output);
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: prompt === null || unpriced.length > 0 ? null : print(plus(prompt, completion ?? 0), 7, 7),
    currency: list.currency ?? table.currency,
    components,
    unpriced,
  };
}

/** The tokens of the prompt, each in one line only. */
function chargeInput(bill: Bill, side: Side, otherwise: null | undefined): void {
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = bill.usage;
  const {
    audioInputTokens = 0,
    cachedAudioInputTokens = 0,
    imageInputTokens = 0,
    cachedImageInputTokens = 0,
  } = bill.usage;
  const audio = audioInputTokens - cachedAudioInputTokens;
  const image = imageInputTokens - cachedImageInputTokens;
  const cachedText = cachedInputTokens - cachedAudioInputTokens - cachedImageInputTokens;
  charge(bill, side, "promptTokens", promptTokens - cachedInputTokens - cacheWriteTokens - audio - image, otherwise);
  charge(bill, side, "cachedInputTokens", cachedText, otherwise);
  charge(bill, side, "cacheWriteTokens", cacheWriteTokens - cacheWrite1hTokens, otherwise);
  charge(bill, side, "cacheWrite1hTokens", cacheWrite1hTokens, otherwise);
  charge(bill, side, "audioInputTokens", audio, otherwise);
  charge(bill, side, "imageInputTokens", image, otherwise);
  charge(bill, side, "cachedAudioInputTokens", cachedAudioInputTokens, otherwise);
  charge(bill, side, "cachedImageInputTokens", cachedImageInputTokens, otherwise);
}

/** What is counted beside tokens. */
function chargeUnits(bill: Bill, sideOf: (count: FlatCount) => Side, otherwise: null | undefined): void {
  const { requests = 1, images = 0, characters = 0, pages = 0, searchUnits = 0 } = bill.usage;
  charge(bill, sideOf("requests"), "requests", bill.prices.requests === undefined ? 0 : requests, null);
  charge(bill, sideOf("images"), "images", images, otherwise);
  charge(bill, sideOf("seconds"), "seconds", bill.seconds, otherwise);
  charge(bill, sideOf("characters"), "characters", characters, otherwise);
  charge(bill, sideOf("pages"), "pages", pages, otherwise);
  charge(bill, sideOf("searchUnits"), "searchUnits", searchUnits, otherwise);
}

/** The tokens of the answer, each in one line only. */
function chargeOutput(bill: Bill, side: Side, otherwise: null | undefined): void {
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = bill.usage;
  charge(
    bill,
    side,
    "completionTokens",
    completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens,
    otherwise,
  );
  charge(bill, side, "reasoningTokens", reasoningTokens, otherwise);
  charge(bill, side, "audioOutputTokens", audioOutputTokens, otherwise);
  charge(bill, side, "imageOutputTokens", imageOutputTokens, otherwise);
}
