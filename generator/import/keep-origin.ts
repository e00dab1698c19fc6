import { type Fact, isFactMap, mapping, sameFact } from "./facts/card.ts";

/**
 * The facts with the `source` and `checked` of an earlier import, where this one says nothing of them and the prices are the same: a run
 * without `--source` takes nothing back. Other prices have neither until somebody says so.
 */
export function keepOrigin(base: Fact | undefined, next: Fact): Fact {
  if (!isFactMap(base) || !isFactMap(next)) return next;
  const [before, after] = [base["pricing"], next["pricing"]];
  if (!isFactMap(before) || !isFactMap(after)) return next;
  const { source, checked, ...prices } = before;
  const { source: newSource, checked: newChecked, ...newPrices } = after;
  if (!sameFact(prices, newPrices)) return next;
  return { ...next, pricing: mapping({ ...newPrices, source: newSource ?? source, checked: newChecked ?? checked }) };
}
