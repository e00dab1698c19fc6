import type { CatalogueModel } from "../import/catalogues/catalogue.ts";
import { priceKeys } from "../import/catalogues/catalogue.ts";
import { sameAmount, sameContext } from "../import/catalogues/same-amount.ts";
import type { Path } from "../diagnostic.ts";
import type { CatalogModel } from "../resolve/catalog.ts";
import { cardPrices } from "./card-prices.ts";
import type { AuditField } from "./report.ts";

/** What a card and a catalogue say about one value. Prices are per million tokens, as decimal texts; null is unknown. */
export interface Claim {
  readonly field: AuditField;
  /** Where the value is in the card, or would be. */
  readonly path: Path;
  readonly yours: string | number | boolean | null;
  readonly theirs: string | number | boolean;
  readonly agrees: boolean;
  /** Why a value that differs is no error: the catalogue has an earlier price, or one of other hours. */
  readonly because?: string;
}

/** All that both a card and a catalogue could say. A value that the catalogue does not know makes no claim. */
export function claims(card: CatalogModel, model: CatalogueModel): readonly Claim[] {
  return [...priceClaims(card, model), ...contextClaim(card, model), ...deprecationClaim(card, model)];
}

function priceClaims(card: CatalogModel, model: CatalogueModel): readonly Claim[] {
  const prices = cardPrices(card);
  if (prices === undefined) return [];
  return priceKeys.flatMap((field): readonly Claim[] => {
    const theirs = model.prices?.[field];
    if (theirs === undefined) return [];
    const yours = prices.now[field] ?? null;
    const others = model.atTimes.flatMap((row) => row[field] ?? []);
    const agrees = yours !== null && [theirs, ...others].some((amount) => sameAmount(yours, amount));
    const earlier = prices.earlier.find((row) => row[field] !== undefined && sameAmount(row[field], theirs));
    const timed = prices.atTimes.some((row) => row[field] !== undefined && sameAmount(row[field], theirs));
    const because = earlier
      ? "it is an earlier price of the card"
      : timed
        ? "it is the card's price at some hours"
        : undefined;
    return [{ field, path: ["pricing", field], yours, theirs, agrees, ...(because === undefined ? {} : { because }) }];
  });
}

function contextClaim({ descriptor }: CatalogModel, { context }: CatalogueModel): readonly Claim[] {
  const yours = descriptor.model_properties.context_size;
  if (context === undefined || typeof yours !== "number") return [];
  return [
    {
      field: "context_size",
      path: ["model_properties", "context_size"],
      yours,
      theirs: context,
      agrees: sameContext(yours, context),
    },
  ];
}

/** Only a catalogue's yes is a claim: most never say so. */
function deprecationClaim({ descriptor }: CatalogModel, { deprecated }: CatalogueModel): readonly Claim[] {
  if (deprecated !== true) return [];
  return [
    {
      field: "deprecated",
      path: ["deprecated"],
      yours: descriptor.deprecated,
      theirs: true,
      agrees: descriptor.deprecated,
    },
  ];
}
