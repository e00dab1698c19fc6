import { divide, type Integer, parse, plus, print, shift, times } from "./decimal.ts";
import { type PriceConditions, selectList, selectRates } from "./price-rates.ts";
import type { PriceRates, PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/** How to price a usage. */
export interface PriceOptions extends PriceConditions {
  /** `parent`: a count without its own price costs as what it is a part of. */
  readonly assume?: "parent" | undefined;
}

/** One line of a price: `amount` is `count` times `unitPrice`, exactly. */
export interface PriceComponent {
  /** What is counted. `promptTokens` and `completionTokens` are those that no other line counts. */
  readonly component: UsageCount;
  readonly count: number | string;
  /** The price of one. */
  readonly unitPrice: string;
  readonly amount: string;
}

/** The price of a usage. Null is unknown, never zero. `promptPrice`, `completionPrice` and `totalPrice` have seven decimals. */
export interface Price {
  /** Everything but the output; rounded once, half up. */
  readonly promptPrice: string | null;
  /** The output; rounded once, half up. Null also where the model has no output price. */
  readonly completionPrice: string | null;
  /** The sum of both as they were rounded. */
  readonly totalPrice: string | null;
  /** The sum of all components, not rounded: what to add up over many requests. */
  readonly exactPrice: string | null;
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
  exactPrice: null,
  currency: null,
  components: null,
  unpriced: null,
};

/**
 * Prices a usage by the whole price model: the date picks a price list, then come service tier, time of day and prompt size.
 * Where a flat price counts something else than tokens, it covers the tokens of its side that have no price of their own.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function priceUsage(table: PriceTable | null | undefined, usage: UsageCounts, options: PriceOptions = {}): Price {
  if (!table) return noPrice;
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = usage;
  const { audioInputTokens = 0, cachedAudioInputTokens = 0, imageInputTokens = 0, cachedImageInputTokens = 0 } = usage;
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = usage;
  const { requests = 1, images = 0, characters = 0, pages = 0, searchUnits = 0 } = usage;
  const list = selectList(table, options);
  const rates = selectRates(list, promptTokens, options);
  const { inputPer, outputPer } = rates;
  const parents: PriceRates = options.assume === "parent" ? rates : {};
  const components: PriceComponent[] = [];
  const unpriced: UsageCount[] = [];
  let seconds: Integer = 0;
  let places = 0;
  if (usage.seconds !== undefined) [seconds, places] = parse(String(usage.seconds));
  let input: Integer = 0;
  let output: Integer = 0;

  /** Without a rate the count is unpriced; a rate of null means that another price covers it. */
  const charge = (component: UsageCount, count: Integer, rate: ScaledPrice | null | undefined, isOutput = component === outputPer) => {
    if (count < 0 || (typeof count === "number" && !Number.isSafeInteger(count))) {
      throw new RangeError(`${component}: ${count} left. Counts are whole numbers, and totals include their parts`);
    }
    if (rate === undefined) unpriced.push(component);
    if (rate === undefined || rate === null) return;
    const isTime = component === "seconds";
    const amount = times(rate, isTime ? count : shift(count, places));
    components.push({
      component,
      count: isTime ? (usage.seconds ?? 0) : Number(count),
      unitPrice: printUnitPrice(table, rate),
      amount: printExact(table, amount, places),
    });
    if (isOutput) output = plus(output, amount);
    else input = plus(input, amount);
  };
  /** What a flat price counts must be given. A usage is of one request unless it says otherwise. */
  const need = (count: UsageCount) => {
    if (usage[count] === undefined && count !== "requests" && rates[count] !== 0) unpriced.push(count);
  };

  const audio = audioInputTokens - cachedAudioInputTokens;
  const image = imageInputTokens - cachedImageInputTokens;
  const cachedText = cachedInputTokens - cachedAudioInputTokens - cachedImageInputTokens;
  const writtenText = cacheWriteTokens - cacheWrite1hTokens;
  const text = promptTokens - cachedInputTokens - cacheWriteTokens - audio - image;
  const whole = inputPer ? null : parents.promptTokens;
  const cached = parents.cachedInputTokens ?? whole;
  if (inputPer) need(inputPer);
  else if (usage.promptTokens === undefined) need("promptTokens");
  if (text !== 0) charge("promptTokens", text, rates.promptTokens ?? whole);
  if (cachedText !== 0) charge("cachedInputTokens", cachedText, rates.cachedInputTokens ?? whole);
  if (writtenText !== 0) charge("cacheWriteTokens", writtenText, rates.cacheWriteTokens ?? whole);
  if (cacheWrite1hTokens !== 0) charge("cacheWrite1hTokens", cacheWrite1hTokens, rates.cacheWrite1hTokens ?? parents.cacheWriteTokens ?? whole);
  if (audio !== 0) charge("audioInputTokens", audio, rates.audioInputTokens ?? whole);
  if (image !== 0) charge("imageInputTokens", image, rates.imageInputTokens ?? whole);
  if (cachedAudioInputTokens !== 0) {
    charge("cachedAudioInputTokens", cachedAudioInputTokens, rates.cachedAudioInputTokens ?? parents.audioInputTokens ?? cached);
  }
  if (cachedImageInputTokens !== 0) {
    charge("cachedImageInputTokens", cachedImageInputTokens, rates.cachedImageInputTokens ?? parents.imageInputTokens ?? cached);
  }
  const rest = options.assume === "parent" ? null : undefined;
  if (rates.requests !== undefined) charge("requests", requests, rates.requests);
  if (images !== 0) charge("images", images, rates.images ?? rest);
  if (seconds !== 0) charge("seconds", seconds, rates.seconds ?? rest);
  if (characters !== 0) charge("characters", characters, rates.characters ?? rest);
  if (pages !== 0) charge("pages", pages, rates.pages ?? rest);
  if (searchUnits !== 0) charge("searchUnits", searchUnits, rates.searchUnits ?? rest);

  const inputGaps = unpriced.length;
  const lines = components.length;
  const text2 = completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens;
  const wholeOutput = outputPer ? null : parents.completionTokens;
  if (outputPer) need(outputPer);
  if (text2 !== 0) charge("completionTokens", text2, rates.completionTokens ?? wholeOutput, true);
  if (reasoningTokens !== 0) charge("reasoningTokens", reasoningTokens, rates.reasoningTokens ?? rates.completionTokens ?? wholeOutput, true);
  if (audioOutputTokens !== 0) charge("audioOutputTokens", audioOutputTokens, rates.audioOutputTokens ?? wholeOutput, true);
  if (imageOutputTokens !== 0) charge("imageOutputTokens", imageOutputTokens, rates.imageOutputTokens ?? wholeOutput, true);

  const hasInput = (inputPer ? rates[inputPer] : rates.promptTokens) !== undefined;
  const hasOutput = (outputPer ? rates[outputPer] : rates.completionTokens) !== undefined || components.length > lines;
  const prompt = hasInput && inputGaps === 0 ? roundAmount(table, input, places) : null;
  const completion = hasOutput && unpriced.length === inputGaps ? roundAmount(table, output, places) : null;
  const known = prompt !== null && unpriced.length === 0;
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: known ? print(plus(prompt, completion ?? 0), 7, 7) : null,
    exactPrice: known ? printExact(table, plus(input, output), places) : null,
    currency: list.currency ?? table.currency,
    components,
    unpriced,
  };
}

function roundAmount({ scale, divisor }: PriceTable, amount: Integer, places: number): Integer {
  const excess = scale + places - 7;
  return divide(shift(amount, -excess), shift(divisor ?? 1, excess));
}

/** Prints an amount with all its decimals; of a third that has no end, with thirty more than the table has. */
function printExact({ scale, divisor }: PriceTable, amount: Integer, places: number): string {
  return divisor ? print(divide(shift(amount, 30), divisor), scale + places + 30) : print(amount, scale + places);
}

/** Unit prices as they were printed before, by table. */
const printed = /* @__PURE__ */ new WeakMap<PriceTable, Map<ScaledPrice, string>>();

function printUnitPrice(table: PriceTable, rate: ScaledPrice): string {
  let known = printed.get(table);
  if (known === undefined) printed.set(table, (known = new Map()));
  let text = known.get(rate);
  if (text === undefined) known.set(rate, (text = printExact(table, times(rate, 1), 0)));
  return text;
}
