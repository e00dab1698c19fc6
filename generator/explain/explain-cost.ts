import { ofClock, ofDate } from "../../runtime/core/price-dates.ts";
import { ofService, ofSize } from "../../runtime/core/price-rates.ts";
import type { PriceTable } from "../../runtime/core/price-table.ts";
import { type PriceOptions, priceUsage } from "../../runtime/core/price.ts";
import type { UsageCounts } from "../../runtime/core/usage.ts";
import { usageCounts } from "../diff/price-rows.ts";
import { UsageError } from "../usage-error.ts";
import { didYouMean } from "../schema/did-you-mean.ts";
import type { ExplainedCost } from "./explanation.ts";

/** Prices a usage as a model's `price` does, and says which prices held. Throws a `UsageError` for what is no usage, date or count. */
export function explainCost(table: PriceTable | null, usage: unknown, when: PriceOptions): ExplainedCost {
  const counts = checkUsage(usage);
  try {
    return { ...priceUsage(table, counts, when), conditions: table === null ? "" : conditionsOf(table, counts, when) };
  } catch (error) {
    if (error instanceof RangeError)
      throw new UsageError(`The usage cannot be priced: ${error.message}.`, { cause: error });
    throw error;
  }
}

function checkUsage(usage: unknown): UsageCounts {
  if (typeof usage !== "object" || usage === null || Array.isArray(usage))
    throw new UsageError('A usage is an object of counts, such as {"promptTokens": 1000, "completionTokens": 200}.');
  for (const [name, value] of Object.entries(usage)) {
    if (!usageCounts.some((known) => known === name)) {
      const meant = didYouMean(name, usageCounts);
      const hint = meant === undefined ? `The counts are ${usageCounts.join(", ")}.` : `Did you mean \`${meant}\`?`;
      throw new UsageError(`A usage has no count \`${name}\`. ${hint}`);
    }
    const isCount = typeof value === "number" && Number.isFinite(value) && value >= 0;
    const isDecimal = name === "seconds" && typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value);
    if (!isCount && !isDecimal)
      throw new UsageError(`\`${name}\` must be a number of zero or more, not ${JSON.stringify(value)}.`);
  }
  return usage;
}

/** Which prices of a table hold. */
function conditionsOf(table: PriceTable, usage: UsageCounts, { at, serviceTier }: PriceOptions): string {
  const list = ofDate(table, at);
  const schedule = ofService(list, serviceTier);
  const timed = ofClock(schedule, at);
  const rates = ofSize(timed, usage.promptTokens);
  const isUnknown = schedule !== list && !Object.hasOwn(list.services ?? {}, serviceTier ?? "");
  return [
    ...("until" in list ? [`until ${list.until}`] : []),
    ...(schedule === list ? [] : [`${serviceTier}${isUnknown ? ", which the card does not price" : ""}`]),
    ...(timed !== schedule && "from" in timed && "to" in timed ? [`from ${timed.from} to ${timed.to} UTC`] : []),
    ...("above" in rates ? [`above ${rates.above} prompt tokens`] : []),
  ].join(", ");
}
