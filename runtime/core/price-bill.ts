import { parse, print, round, shift } from "./decimal.ts";
import { printAmount, printRounded } from "./price-digits.ts";
import { printExact, type PriceLine, type PriceLines, priceLines } from "./price-lines.ts";
import { addDecimals } from "./price-sum.ts";
import type { PriceRates, PriceTable } from "./price-table.ts";
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
  rates: PriceRates,
  usage: UsageCounts,
  isParentAssumed: boolean,
  currency = table.currency,
): Price {
  // Most counts of most usages are zero. To ask before each call, and to read all by their names, is what makes it fast.
  const { promptTokens = 0, cachedInputTokens = 0, cacheWriteTokens = 0, cacheWrite1hTokens = 0 } = usage;
  const { audioInputTokens = 0, cachedAudioInputTokens = 0, imageInputTokens = 0, cachedImageInputTokens = 0 } = usage;
  const { requests = 1, images = 0, seconds = 0, characters = 0, pages = 0, searchUnits = 0 } = usage;
  const { completionTokens = 0, reasoningTokens = 0, audioOutputTokens = 0, imageOutputTokens = 0 } = usage;
  const audio = audioInputTokens - cachedAudioInputTokens;
  const image = imageInputTokens - cachedImageInputTokens;
  const text = promptTokens - cachedInputTokens - cacheWriteTokens - audio - image;
  const cached = cachedInputTokens - cachedAudioInputTokens - cachedImageInputTokens;
  const written = cacheWriteTokens - cacheWrite1hTokens;
  const answer = completionTokens - reasoningTokens - audioOutputTokens - imageOutputTokens;

  const { lines, needed, hasInput, hasOutput } = priceLines(table, rates, isParentAssumed);
  const components: PriceComponent[] = [];
  const unpriced: UsageCount[] = [];
  const bill: Bill = {
    table,
    usage,
    lines,
    components,
    unpriced,
    hasInput,
    hasOutput,
    input: 0,
    output: 0,
    exact: undefined,
  };
  for (const count of needed) if (usage[count] == null) unpriced.push(count);
  if (text !== 0) charge(bill, lines.promptTokens, text);
  if (cached !== 0) charge(bill, lines.cachedInputTokens, cached);
  if (written !== 0) charge(bill, lines.cacheWriteTokens, written);
  if (cacheWrite1hTokens !== 0) charge(bill, lines.cacheWrite1hTokens, cacheWrite1hTokens);
  if (audio !== 0) charge(bill, lines.audioInputTokens, audio);
  if (image !== 0) charge(bill, lines.imageInputTokens, image);
  if (cachedAudioInputTokens !== 0) charge(bill, lines.cachedAudioInputTokens, cachedAudioInputTokens);
  if (cachedImageInputTokens !== 0) charge(bill, lines.cachedImageInputTokens, cachedImageInputTokens);
  // Few models have a price of the request itself, and it is none that could be missing.
  if (requests !== 0 && (requests !== 1 || lines.requests.price !== null)) charge(bill, lines.requests, requests);
  if (images !== 0) charge(bill, lines.images, images);
  if (seconds !== 0) chargeExactly(bill, lines.seconds, Number(seconds));
  if (characters !== 0) charge(bill, lines.characters, characters);
  if (pages !== 0) charge(bill, lines.pages, pages);
  if (searchUnits !== 0) charge(bill, lines.searchUnits, searchUnits);
  if (answer !== 0) charge(bill, lines.completionTokens, answer);
  if (reasoningTokens !== 0) charge(bill, lines.reasoningTokens, reasoningTokens);
  if (audioOutputTokens !== 0) charge(bill, lines.audioOutputTokens, audioOutputTokens);
  if (imageOutputTokens !== 0) charge(bill, lines.imageOutputTokens, imageOutputTokens);

  if (bill.exact !== undefined || unpriced.length > 0) {
    const promptPrice = sidePrice(bill, false);
    const completionPrice = sidePrice(bill, true);
    const isOpen = promptPrice === null || unpriced.length > 0;
    const totalPrice = isOpen ? null : addDecimals(promptPrice, completionPrice ?? "0");
    return { promptPrice, completionPrice, totalPrice, currency, components, unpriced };
  }
  // Half up to seven decimals, of which three are the rest.
  const input = bill.input + 500;
  const output = bill.output + 500;
  const inputStart = (input / 1e6) | 0;
  const outputStart = (output / 1e6) | 0;
  const inputRest = ((input - inputStart * 1e6) / 1e3) | 0;
  const outputRest = ((output - outputStart * 1e6) / 1e3) | 0;
  const rest = inputRest + outputRest;
  const carry = (rest / 1e3) | 0;
  return {
    promptPrice: bill.hasInput ? printRounded(inputStart, inputRest) : null,
    completionPrice: bill.hasOutput ? printRounded(outputStart, outputRest) : null,
    totalPrice: bill.hasInput ? printRounded(inputStart + outputStart + carry, rest - carry * 1e3) : null,
    currency,
    components,
    unpriced,
  };
}

/** A price while its counts are charged. */
interface Bill {
  readonly table: PriceTable;
  readonly usage: UsageCounts;
  readonly lines: PriceLines["lines"];
  readonly components: PriceComponent[];
  readonly unpriced: UsageCount[];
  /** Whether anything of a side has a price. */
  hasInput: boolean;
  hasOutput: boolean;
  /** The amounts that are small integers in units of ten decimal places, which is fast. */
  input: number;
  output: number;
  /** All others of both sides, in the decimal places of the table and the seconds. */
  exact: [input: bigint, output: bigint] | undefined;
}

/** Adds what was counted. */
function charge(bill: Bill, line: PriceLine, count: number): void {
  const units = line.units * count;
  if (count >= 0 && units <= mostUnits && Number.isSafeInteger(count)) {
    const { component, unitPrice } = line;
    if (line.isOutput) {
      bill.output += units;
      bill.hasOutput = true;
    } else {
      bill.input += units;
      bill.hasInput = true;
    }
    const start = (units / 1e6) | 0;
    bill.components.push({ component, count, unitPrice, amount: printAmount(start, (units - start * 1e6) | 0) });
  } else chargeExactly(bill, line, count);
}

/** So that ten-thousandths of the sum of all are a small integer. */
const mostUnits = 2 ** 46;

/** As `charge`, for what has no price, no small one, or is no count. */
function chargeExactly(bill: Bill, { component, isOutput, price, unitPrice }: PriceLine, count: number): void {
  const { table, usage, components, unpriced } = bill;
  const isTime = component === "seconds";
  if (isTime && timeOf(usage)[0] === 0n) return;
  if (!(count >= 0 && (isTime || Number.isSafeInteger(count)))) refuse(component, usage[component], count);
  if (price === undefined) unpriced.push(component);
  if (price == null) return;
  const [digits, places] = timeOf(usage);
  const amount = BigInt(price) * (isTime ? digits : shift(BigInt(count), places));
  bill.exact ??= [0n, 0n];
  bill.exact[isOutput ? 1 : 0] += amount;
  bill[isOutput ? "hasOutput" : "hasInput"] = true;
  components.push({
    component,
    count: isTime ? (usage.seconds ?? 0) : count,
    unitPrice,
    amount: printExact(amount, table, places),
  });
}

/** What a side costs, with seven decimals; null without a price, or where anything of it has none. */
function sidePrice(bill: Bill, isOutput: boolean): string | null {
  const { table, usage, lines, unpriced, exact = [0n, 0n] } = bill;
  const [isKnown, units] = isOutput ? [bill.hasOutput, bill.output] : [bill.hasInput, bill.input];
  if (!isKnown || unpriced.some((count) => lines[count].isOutput === isOutput)) return null;
  const scale = table.scale + timeOf(usage)[1];
  const amount = shift(exact[isOutput ? 1 : 0], 10) + shift(BigInt(units), scale);
  return print(round(amount, scale + 10, 7, table.divisor), 7, 7);
}

function timeOf({ seconds = 0 }: UsageCounts): ReturnType<typeof parse> {
  return parse(String(seconds), "seconds");
}

function refuse(component: UsageCount, given: unknown, count: number): never {
  const rest = String(given) === String(count) ? "" : ` (${given} less its parts)`;
  throw new RangeError(`${component}: not a count: ${count}${rest}`);
}
