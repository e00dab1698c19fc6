import type { PriceTable } from "../../runtime/core/price-table.ts";
import type { CatalogProvider } from "../resolve/catalog.ts";
import { contentKey } from "../resolve/content-key.ts";
import { shortHash } from "../resolve/short-hash.ts";
import { data, print, type Code } from "./code/layout.ts";
import { moduleText, type EmittedFile, type EmitOptions } from "./code/module.ts";
import { withShares } from "./price-shares.ts";

/** The prices that several models of a provider share, by content. A table that one model has stands in that model. */
export type SharedPrices = ReadonlyMap<string, string>;

/** The module of the price tables that models share, each named after its content. Undefined when none is shared. */
export function emitPrices(
  provider: CatalogProvider,
  options: EmitOptions,
): { readonly file: EmittedFile; readonly shared: SharedPrices } | undefined {
  const seen = new Set<string>();
  const shared = new Map<string, string>();
  const declarations: string[] = [];
  for (const { prices } of provider.models) {
    if (prices === null) continue;
    const key = contentKey(prices);
    if (seen.has(key) && !shared.has(key)) {
      const name = `prices_${shortHash(key)}`;
      shared.set(key, name);
      const head = `export const ${name}: PriceTable = `;
      declarations.push(`${head}${print(data(withShares(prices)), 0, head.length, 1)};\n`);
    }
    seen.add(key);
  }
  if (shared.size === 0) return undefined;
  const imports = [{ from: options.runtime, types: ["PriceTable"] }];
  return {
    file: { path: `${provider.slug}/prices.ts`, text: moduleText(provider.directory, imports, declarations) },
    shared,
  };
}

/** The name of a shared table, else the table itself. */
export function pricesOf(prices: PriceTable | null, shared: SharedPrices): Code | undefined {
  if (prices === null) return undefined;
  return shared.get(contentKey(prices)) ?? data(withShares(prices));
}

/** The function that prices a usage by a table: the smallest that is enough. */
export function pricerOf(table: PriceTable): "priceTimeless" | "priceUsage" {
  const schedules = [table, ...Object.values(table.services ?? {})];
  const isTimed = table.previous !== undefined || schedules.some(({ windows }) => windows !== undefined);
  return isTimed ? "priceUsage" : "priceTimeless";
}
