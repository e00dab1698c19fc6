import { powersOfTen, print, round } from "./decimal.ts";
import type { PriceRates, PriceTable, ScaledPrice } from "./price-table.ts";
import type { UsageCount } from "./usage.ts";

/** What one count costs. */
export interface PriceLine {
  readonly component: UsageCount;
  readonly isOutput: boolean;
  /** Undefined is unknown; null where something else pays for it. */
  readonly price: ScaledPrice | null | undefined;
  /** The price of one, as text. */
  readonly unitPrice: string;
  /** The price of one in units of ten decimal places; NaN, which makes comparisons false, where that is negative or no whole number. */
  readonly units: number;
}

/** What every count costs by some rates. */
export interface PriceLines {
  readonly table: PriceTable;
  readonly isParentAssumed: boolean;
  readonly lines: Readonly<Record<UsageCount, PriceLine>>;
  /** What flat prices count and a usage must say, unless it is free. */
  readonly needed: readonly UsageCount[];
  /** Whether a side has a flat price. */
  readonly hasInput: boolean;
  readonly hasOutput: boolean;
}

/** What every count costs by rates of a table, worked out once: neither may change then. */
export function priceLines(table: PriceTable, rates: PriceRates, isParentAssumed: boolean): PriceLines {
  const known = workedOut.get(rates);
  if (known?.table === table && known.isParentAssumed === isParentAssumed) return known;
  const lines = workOut(table, rates, isParentAssumed);
  workedOut.set(rates, lines);
  return lines;
}

/** The last answer for every rates. */
const workedOut = new WeakMap<PriceRates, PriceLines>();

function workOut(table: PriceTable, { prices, inputPer, outputPer }: PriceRates, isParentAssumed: boolean): PriceLines {
  const one = table.divisor ? Number.NaN : (powersOfTen[10 - table.scale] ?? Number.NaN);
  const lineOf = (component: UsageCount): PriceLine => {
    const wholes = partOf[component];
    const total = wholes.at(-1) ?? component;
    const isPaid =
      total === "promptTokens"
        ? inputPer
        : total === "completionTokens"
          ? outputPer
          : isParentAssumed || total === "requests";
    // Reasoning is output.
    const parents = isParentAssumed || component === "reasoningTokens" ? wholes : [];
    const price =
      [component, ...parents].map((count) => prices[count]).find((each) => each !== undefined) ??
      (isPaid ? null : undefined);
    return {
      component,
      isOutput: total === "completionTokens" || component === outputPer,
      price,
      unitPrice: price == null ? "" : printExact(BigInt(price), table),
      units: price != null && Number(price) >= 0 ? Number(price) * one : Number.NaN,
    };
  };
  // A copy of a literal, as engines read slowly what grows to so many fields.
  const lines: Record<UsageCount, unknown> = { ...partOf };
  for (const count of Object.keys(partOf) as UsageCount[]) lines[count] = lineOf(count);
  const input: UsageCount = inputPer ?? "promptTokens";
  const output: UsageCount = outputPer ?? "completionTokens";
  // A usage is of one request if it does not say, and of no completion.
  const isNeeded = (count: UsageCount) => prices[count] !== 0 && count !== "requests" && count !== "completionTokens";
  return {
    table,
    isParentAssumed,
    lines: lines as PriceLines["lines"],
    needed: [input, output].filter(isNeeded),
    hasInput: prices[input] !== undefined,
    hasOutput: prices[output] !== undefined,
  };
}

/** Prints an amount with all its decimals; of a third that has no end, with thirty more. */
export function printExact(amount: bigint, { scale, divisor }: PriceTable, places = 0): string {
  const all = scale + places;
  return divisor ? print(round(amount, all, all + 30, divisor), all + 30) : print(amount, all);
}

/** What each count is part of; the total comes last. */
const partOf: Readonly<Record<UsageCount, readonly UsageCount[]>> = {
  promptTokens: [],
  cachedInputTokens: ["promptTokens"],
  cacheWriteTokens: ["promptTokens"],
  cacheWrite1hTokens: ["cacheWriteTokens", "promptTokens"],
  audioInputTokens: ["promptTokens"],
  cachedAudioInputTokens: ["audioInputTokens", "cachedInputTokens", "promptTokens"],
  imageInputTokens: ["promptTokens"],
  cachedImageInputTokens: ["imageInputTokens", "cachedInputTokens", "promptTokens"],
  requests: [],
  images: [],
  seconds: [],
  characters: [],
  pages: [],
  searchUnits: [],
  completionTokens: [],
  reasoningTokens: ["completionTokens"],
  audioOutputTokens: ["completionTokens"],
  imageOutputTokens: ["completionTokens"],
};
