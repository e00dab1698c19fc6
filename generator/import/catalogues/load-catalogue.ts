import type { Catalogue, CatalogueName } from "./catalogue.ts";
import { genaiPrices } from "./genai-prices.ts";
import { loadPackage, type LoadedPackage } from "./packages.ts";
import { tokenlens } from "./tokenlens.ts";

const readers: Readonly<Record<CatalogueName, (loaded: LoadedPackage, now: Date) => Catalogue>> = {
  "genai-prices": genaiPrices,
  tokenlens,
};

/** Where to look for a catalogue's package, and the day whose prices count. */
export interface LoadCatalogueOptions {
  readonly cwd: string;
  readonly now: Date;
}

/** Loads a catalogue. Nothing is downloaded. Throws a `UsageError` when its package is missing. */
export async function loadCatalogue(name: CatalogueName, { cwd, now }: LoadCatalogueOptions): Promise<Catalogue> {
  return readers[name](await loadPackage(name, cwd), now);
}
