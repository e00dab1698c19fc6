import type { PriceTable } from "../../runtime/core/price-table.ts";
import { type Found, isSame } from "./change.ts";
import { type PriceRow, priceRows, priceText } from "./price-rows.ts";

/** Compares all prices of a model by what they amount to: another `unit` with other numbers may be the same price. */
export function diffPrices(before: PriceTable | null, after: PriceTable | null): readonly Found[] {
  if (isSame(before, after)) return [];
  const [old, now] = [current(before), current(after)];
  const found: Found[] = [];
  if (before !== null && after !== null && before.currency !== after.currency) {
    const values = { before: before.currency, after: after.currency };
    found.push({
      kind: "price-currency",
      subject: "currency",
      ...values,
      text: `currency ${before.currency} → ${after.currency}`,
    });
  }
  for (const [name, row] of now) {
    const former = old.get(name);
    const values = { subject: name, before: former === undefined ? null : valueOf(former), after: valueOf(row) };
    if (former === undefined)
      found.push({ kind: "price-added", ...values, text: `price ${name} unknown → ${priceText(row)}` });
    else if (!isSame(values.before, values.after))
      found.push({ kind: "price-changed", ...values, text: `price ${name} ${priceText(former)} → ${priceText(row)}` });
  }
  for (const [name, row] of old) {
    if (now.has(name)) continue;
    const text = `price ${name} ${priceText(row)} → unknown`;
    found.push({ kind: "price-removed", subject: name, before: valueOf(row), text });
  }
  const history = historyChange(before, after);
  return history === undefined ? found : [...found, history];
}

function current(table: PriceTable | null): ReadonlyMap<string, PriceRow> {
  return new Map(
    priceRows(table)
      .filter(({ conditions }) => conditions.until === undefined)
      .map((row) => [row.name, row]),
  );
}

function valueOf({ amount, currency, per }: PriceRow): Pick<PriceRow, "amount" | "currency" | "per"> {
  return { amount, currency, per };
}

/** Former price lists, together: that they are kept is what a change of price leaves behind. */
function historyChange(before: PriceTable | null, after: PriceTable | null): Found | undefined {
  const [old, now] = [before, after].map((table) =>
    priceRows(table).filter(({ conditions }) => conditions.until !== undefined),
  );
  if (isSame(old, now)) return undefined;
  const dates = (table: PriceTable | null): readonly string[] => (table?.previous ?? []).map(({ until }) => until);
  const values = { before: dates(before), after: dates(after) };
  const text = `former prices (until ${values.after.join(", ") || "none"})`;
  return { kind: "price-history", subject: "previous", ...values, text };
}
