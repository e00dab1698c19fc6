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
  // Amounts have as many more decimals than the table as the seconds have.
  const time = usage.seconds === undefined ? none : parse(String(usage.seconds), "seconds");
  const seconds = time[0];
  const places = time[1];
  const bill: Bill = {
    table,
    usage,
    places,
    units: unitPrices(table),
    components: [],
    unpriced: [],
    input: prices[inputPer ?? "promptTokens"] === undefined ? null : 0,
    output: prices[outputPer ?? "completionTokens"] === undefined ? null : 0,
    isInputOpen: false,
    isOutputOpen: false,
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
  if (isMissing(inputPer ?? "promptTokens", usage, prices))
    charge(bill, false, inputPer ?? "promptTokens", 0, undefined);
  if (text !== 0) charge(bill, false, "promptTokens", text, prices.promptTokens ?? otherInput);
  if (cached !== 0) charge(bill, false, "cachedInputTokens", cached, prices.cachedInputTokens ?? parent);
  if (written !== 0) charge(bill, false, "cacheWriteTokens", written, prices.cacheWriteTokens ?? parent);
  if (cacheWrite1hTokens !== 0) {
    const price = prices.cacheWrite1hTokens ?? parents.cacheWriteTokens ?? parent;
    charge(bill, false, "cacheWrite1hTokens", cacheWrite1hTokens, price);
  }
  if (audio !== 0) charge(bill, false, "audioInputTokens", audio, prices.audioInputTokens ?? parent);
  if (image !== 0) charge(bill, false, "imageInputTokens", image, prices.imageInputTokens ?? parent);
  if (cachedAudioInputTokens !== 0) {
    const price = prices.cachedAudioInputTokens ?? parents.audioInputTokens ?? cachedParent;
    charge(bill, false, "cachedAudioInputTokens", cachedAudioInputTokens, price);
  }
  if (cachedImageInputTokens !== 0) {
    const price = prices.cachedImageInputTokens ?? parents.imageInputTokens ?? cachedParent;
    charge(bill, false, "cachedImageInputTokens", cachedImageInputTokens, price);
  }

  // What is counted beside tokens is input, unless the output price counts it.
  const otherUnit = isParentAssumed ? null : undefined;
  // Few models have a price of the request itself, and it is none that could be missing.
  if (requests !== 0 && (requests !== 1 || prices.requests !== undefined))
    charge(bill, outputPer === "requests", "requests", requests, prices.requests ?? null);
  if (images !== 0) charge(bill, outputPer === "images", "images", images, prices.images ?? otherUnit);
  if (seconds !== 0) charge(bill, outputPer === "seconds", "seconds", seconds, prices.seconds ?? otherUnit);
  if (characters !== 0)
    charge(bill, outputPer === "characters", "characters", characters, prices.characters ?? otherUnit);
  if (pages !== 0) charge(bill, outputPer === "pages", "pages", pages, prices.pages ?? otherUnit);
  if (searchUnits !== 0)
    charge(bill, outputPer === "searchUnits", "searchUnits", searchUnits, prices.searchUnits ?? otherUnit);

  // Reasoning is output.
  const otherOutput = outputPer && null;
  const own = prices.completionTokens ?? otherOutput;
  const outputParent = parents.completionTokens ?? otherOutput;
  const answer = completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens;
  if (outputPer && isMissing(outputPer, usage, prices)) charge(bill, true, outputPer, 0, undefined);
  if (answer !== 0) charge(bill, true, "completionTokens", answer, own);
  if (reasoningTokens !== 0) charge(bill, true, "reasoningTokens", reasoningTokens, prices.reasoningTokens ?? own);
  if (audioOutputTokens !== 0)
    charge(bill, true, "audioOutputTokens", audioOutputTokens, prices.audioOutputTokens ?? outputParent);
  if (imageOutputTokens !== 0)
    charge(bill, true, "imageOutputTokens", imageOutputTokens, prices.imageOutputTokens ?? outputParent);

  const { input, output, components, unpriced } = bill;
  const excess = table.scale + places - 7;
  const by = shift(table.divisor ?? 1, excess);
  const prompt = bill.isInputOpen || input === null ? null : divide(shift(input, -excess), by);
  const completion = bill.isOutputOpen || output === null ? null : divide(shift(output, -excess), by);
  return {
    promptPrice: prompt === null ? null : print(prompt, 7, 7),
    completionPrice: completion === null ? null : print(completion, 7, 7),
    totalPrice: prompt === null || unpriced.length > 0 ? null : print(plus(prompt, completion ?? 0), 7, 7),
    currency,
    components,
    unpriced,
  };
}

/** A price while its counts are charged. An object for `charge`, as a closure over as many variables is slower. */
interface Bill {
  readonly table: PriceTable;
  readonly usage: UsageCounts;
  /** Decimal places of the seconds. */
  readonly places: number;
  readonly units: Map<ScaledPrice, string>;
  components: PriceComponent[];
  readonly unpriced: UsageCount[];
  /** Not rounded; null while nothing has a price. */
  input: Integer | null;
  output: Integer | null;
  isInputOpen: boolean;
  isOutputOpen: boolean;
}

const none: readonly [digits: Integer, places: number] = [0, 0];

/** Adds what was counted. Without a price it is left open, unless that is null: something else pays for it. */
function charge(
  bill: Bill,
  isOutput: boolean,
  component: UsageCount,
  count: Integer,
  price: ScaledPrice | null | undefined,
): void {
  if (!(count >= 0 && (typeof count === "bigint" || Number.isSafeInteger(count)))) refuse(bill.usage, component, count);
  if (price === undefined) {
    bill.unpriced.push(component);
    if (isOutput) bill.isOutputOpen = true;
    else bill.isInputOpen = true;
  }
  if (price == null) return;
  const { table, usage, places, units, components } = bill;
  const isTime = component === "seconds";
  const amount = times(price, isTime ? count : shift(count, places));
  if (isOutput) bill.output = plus(bill.output ?? 0, amount);
  else bill.input = plus(bill.input ?? 0, amount);
  bill.components = append(components, {
    component,
    count: isTime ? (usage.seconds ?? 0) : typeof count === "number" ? count : Number(count),
    unitPrice: units.get(price) ?? printUnitPrice(units, price, table),
    amount: printExact(amount, table.scale + places, table.divisor),
  });
}

/** Two and three are put in lists of two and three: a list that grows takes room for many. */
function append(list: PriceComponent[], item: PriceComponent): PriceComponent[] {
  const first = list[0];
  const second = list[1];
  if (first === undefined) return [item];
  if (second === undefined) return [first, item];
  if (list.length === 2) return [first, second, item];
  list.push(item);
  return list;
}

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

/** The prices of a table's scale, as they were printed before: there are few. */
function unitPrices({ scale, divisor }: PriceTable): Map<ScaledPrice, string> {
  return (printed[divisor ? ~scale : scale] ??= new Map());
}

function printUnitPrice(units: Map<ScaledPrice, string>, price: ScaledPrice, { scale, divisor }: PriceTable): string {
  const text = printExact(times(price, 1), scale, divisor);
  units.set(price, text);
  return text;
}

/** By scale. */
const printed: Record<number, Map<ScaledPrice, string>> = {};
