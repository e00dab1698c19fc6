import { rows, tally } from "./vectors.mjs";

/** `pricing.price` of every loaded model: the card's flat price. */
export async function flatPrices(corpus, generated) {
  const { result, check } = tally("price.jsonl");
  let unloaded = 0;
  for await (const row of rows(corpus, "price.jsonl")) {
    const model = generated.byFile.get(`${row.provider}/${row.file}`);
    if (model === undefined) {
      unloaded++;
      continue;
    }
    const price = model.pricing?.price(row.price_type, row.tokens) ?? null;
    check(
      price && pick(price, ["unitPrice", "unit", "totalAmount", "currency"]),
      row.expect,
      `${row.provider}/${row.file} ${row.price_type} ${row.tokens}`,
    );
  }
  if (unloaded > 0) result.notes.push(`${unloaded} rows are of cards that are not loaded`);
  return result;
}

/** `price(usage)` of every loaded model. */
export async function usagePrices(corpus, generated) {
  const { result, check } = tally("usage.jsonl");
  let unloaded = 0;
  for await (const row of rows(corpus, "usage.jsonl")) {
    const model = generated.byFile.get(`${row.provider}/${row.file}`);
    if (model === undefined) {
      unloaded++;
      continue;
    }
    const { promptTokens, completionTokens } = row;
    const price = model.price({ promptTokens, completionTokens });
    check(
      pick(price, Object.keys(row.expect)),
      row.expect,
      `${row.provider}/${row.file} ${promptTokens} + ${completionTokens}`,
    );
  }
  if (unloaded > 0) result.notes.push(`${unloaded} rows are of cards that are not loaded`);
  return result;
}

function pick(value, keys) {
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}
