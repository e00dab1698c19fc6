import { divide, type Integer, parse, plus, print, shift, times } from "./decimal.ts";
import type { PriceRates, PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

/** One line of a price: `amount` is `count` times `unitPrice`. */
export interface PriceComponent {
  /** What is counted, without what another line counts. */
  readonly component: UsageCount;
  readonly count: number | string;
  /** The price of one. Exact, unless it is a third that has no end: that is rounded thirty places behind all other prices. */
  readonly unitPrice: string;
  /** Exact, as `unitPrice` is. */
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
  readonly currency: string | null;
  /** What was counted and has a price; null without pricing. */
  readonly components: readonly PriceComponent[] | null;
  /** The counts that have no price, which make the total null; null without pricing. */
  readonly unpriced: readonly UsageCount[] | null;
}

/**
 * Prices a usage by rates of a table. Where a flat price counts something else than tokens, it covers the tokens of its side that
 * have no price of their own. Where that is assumed, a count without its own price costs as what it is a part of; what is in two parts
 * of the prompt costs as its modality first.
 * @throws RangeError where counts are no counts, or parts exceed their total.
 */
export function billUsage(
  table: PriceTable,
  { prices, inputPer, outputPer }: PriceRates,
  usage: UsageCounts,
  isParentAssumed: boolean,
  currency = table.currency,
): Price {
  const { scale, divisor } = table;
  // Amounts have as many more decimals than the table as the seconds have.
  const [seconds, places] = usage.seconds === undefined ? none : parse(String(usage.seconds), "seconds");
  const components: PriceComponent[] = [];
  const unpriced: UsageCount[] = [];
  // Not rounded; null while nothing has a price.
  let input: Integer | null = prices[inputPer ?? "promptTokens"] === undefined ? null : 0;
  let output: Integer | null = prices[outputPer ?? "completionTokens"] === undefined ? null : 0;
  let isInputOpen = false;
  let isOutputOpen = false;

  /** Adds what was counted. Without a price it is left open, unless that is null: something else pays for it. */
  const charge = (
    isOutput: boolean,
    component: UsageCount,
    count: Integer,
    price: ScaledPrice | null | undefined,
  ): void => {
    if (!(count >= 0 && (typeof count === "bigint" || Number.isSafeInteger(count)))) refuse(usage, component, count);
    if (price === undefined) {
      unpriced.push(component);
      if (isOutput) isOutputOpen = true;
      else isInputOpen = true;
    }
    if (price == null) return;
    const isTime = component === "seconds";
    const amount = times(price, isTime ? count : shift(count, places));
    if (isOutput) output = plus(output ?? 0, amount);
    else input = plus(input ?? 0, amount);
    const line = lastLine(price, scale, divisor);
    if (line.count !== count || places > 0) {
      line.count = places > 0 ? null : count;
      line.amount = printExact(amount, scale + places, divisor);
    }
    components.push({
      component,
      count: isTime ? (usage.seconds ?? 0) : Number(count),
      unitPrice: line.unitPrice,
      amount: line.amount,
    });
  };

  // Most counts of most usages are zero. To ask before each call, and to read prices by their names, is what makes it fast.
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = usage;
  const { audioInputTokens = 0, cachedAudioInputTokens = 0, imageInputTokens = 0, cachedImageInputTokens = 0 } = usage;
  const { requests = 1, images = 0, characters = 0, pages = 0, searchUnits = 0 } = usage;
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = usage;
  const parents = isParentAssumed ? prices : noPrices;

  const otherInput = inputPer && null;
  const parent = parents.promptTokens ?? otherInput;
  const cachedParent = parents.cachedInputTokens ?? parent;
  const audio = audioInputTokens - cachedAudioInputTokens;
  const image = imageInputTokens - cachedImageInputTokens;
  const text = promptTokens - cachedInputTokens - cacheWriteTokens - audio - image;
  const cached = cachedInputTokens - cachedAudioInputTokens - cachedImageInputTokens;
  const written = cacheWriteTokens - cacheWrite1hTokens;
  if (isMissing(inputPer ?? "promptTokens", usage, prices)) charge(false, inputPer ?? "promptTokens", 0, undefined);
  if (text !== 0) charge(false, "promptTokens", text, prices.promptTokens ?? otherInput);
  if (cached !== 0) charge(false, "cachedInputTokens", cached, prices.cachedInputTokens ?? parent);
  if (written !== 0) charge(false, "cacheWriteTokens", written, prices.cacheWriteTokens ?? parent);
  if (cacheWrite1hTokens !== 0) {
    const price = prices.cacheWrite1hTokens ?? parents.cacheWriteTokens ?? parent;
    charge(false, "cacheWrite1hTokens", cacheWrite1hTokens, price);
  }
  if (audio !== 0) charge(false, "audioInputTokens", audio, prices.audioInputTokens ?? parent);
  if (image !== 0) charge(false, "imageInputTokens", image, prices.imageInputTokens ?? parent);
  if (cachedAudioInputTokens !== 0) {
    const price = prices.cachedAudioInputTokens ?? parents.audioInputTokens ?? cachedParent;
    charge(false, "cachedAudioInputTokens", cachedAudioInputTokens, price);
  }
  if (cachedImageInputTokens !== 0) {
    const price = prices.cachedImageInputTokens ?? parents.imageInputTokens ?? cachedParent;
    charge(false, "cachedImageInputTokens", cachedImageInputTokens, price);
  }

  // What is counted beside tokens is input, unless the output price counts it.
  const otherUnit = isParentAssumed ? null : undefined;
  // Few models have a price of the request itself, and it is none that could be missing.
  if (requests !== 0 && (requests !== 1 || prices.requests !== undefined))
    charge(outputPer === "requests", "requests", requests, prices.requests ?? null);
  if (images !== 0) charge(outputPer === "images", "images", images, prices.images ?? otherUnit);
  if (seconds !== 0) charge(outputPer === "seconds", "seconds", seconds, prices.seconds ?? otherUnit);
  if (characters !== 0) charge(outputPer === "characters", "characters", characters, prices.characters ?? otherUnit);
  if (pages !== 0) charge(outputPer === "pages", "pages", pages, prices.pages ?? otherUnit);
  if (searchUnits !== 0)
    charge(outputPer === "searchUnits", "searchUnits", searchUnits, prices.searchUnits ?? otherUnit);

  // Reasoning is output.
  const otherOutput = outputPer && null;
  const own = prices.completionTokens ?? otherOutput;
  const outputParent = parents.completionTokens ?? otherOutput;
  const answer = completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens;
  if (outputPer && isMissing(outputPer, usage, prices)) charge(true, outputPer, 0, undefined);
  if (answer !== 0) charge(true, "completionTokens", answer, own);
  if (reasoningTokens !== 0) charge(true, "reasoningTokens", reasoningTokens, prices.reasoningTokens ?? own);
  if (audioOutputTokens !== 0)
    charge(true, "audioOutputTokens", audioOutputTokens, prices.audioOutputTokens ?? outputParent);
  if (imageOutputTokens !== 0)
    charge(true, "imageOutputTokens", imageOutputTokens, prices.imageOutputTokens ?? outputParent);

  const excess = scale + places - 7;
  const by = shift(divisor ?? 1, excess);
  const prompt = isInputOpen || input === null ? null : divide(shift(input, -excess), by);
  const completion = isOutputOpen || output === null ? null : divide(shift(output, -excess), by);
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: prompt === null || unpriced.length > 0 ? null : print(plus(prompt, completion ?? 0), 7, 7),
    currency,
    components,
    unpriced,
  };
}

const none: readonly [Integer, number] = [0, 0];

const noPrices: PriceRates["prices"] = {};

/** What a flat price counts must be given, unless it is free. A usage is of one request if it does not say. */
function isMissing(count: UsageCount, usage: UsageCounts, prices: PriceRates["prices"]): boolean {
  return usage[count] == null && prices[count] !== 0 && count !== "requests";
}

function refuse(usage: UsageCounts, component: UsageCount, count: Integer): never {
  const given = usage[component];
  const rest = component === "seconds" || Object.is(given, count) ? "" : `, or ${count} without its parts`;
  throw new RangeError(`${component}: ${given}${rest}. Counts are whole numbers, and totals include their parts`);
}

/** Prints an amount with all its decimals; of a third that has no end, with thirty more. */
function printExact(amount: Integer, scale: number, divisor: number | undefined): string {
  return divisor ? print(divide(shift(amount, 30), divisor), scale + 30) : print(amount, scale);
}

/** What was printed for a price before: to print takes longer than all else, and counts such as that of a cached prompt recur. */
interface Line {
  readonly unitPrice: string;
  count: Integer | null;
  amount: string;
}

function lastLine(price: ScaledPrice, scale: number, divisor: number | undefined): Line {
  const known = (lines[divisor ? ~scale : scale] ??= new Map());
  let line = known.get(price);
  if (line === undefined)
    known.set(price, (line = { unitPrice: printExact(times(price, 1), scale, divisor), count: null, amount: "" }));
  return line;
}

/** By scale. */
const lines: Record<number, Map<ScaledPrice, Line>> = {};
