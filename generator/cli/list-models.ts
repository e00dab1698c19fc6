import type { ModelType } from "../../runtime/core/descriptor.ts";
import type { PublishedCatalog, PublishedModel } from "../compile.ts";
import { compareAmounts, perMillion } from "./per-million.ts";

/** What `typecard list` looks for. Absent means any. */
export interface Filter {
  readonly type?: ModelType;
  /** All must be there. */
  readonly feature?: readonly string[];
  readonly provider?: string;
  /** In tokens. */
  readonly minContext?: number;
  /** A decimal, per million tokens, in `currency`. */
  readonly maxInputPrice?: string;
  readonly currency: string;
  /** True: only deprecated models; false: none. */
  readonly deprecated?: boolean;
  readonly sort?: SortKey;
}

/** What the list can be sorted by. */
export const sortKeys = ["id", "context", "input-price", "output-price"] as const;
/** A key of `--sort`. */
export type SortKey = (typeof sortKeys)[number];

/** A row of the list. */
export interface ListedModel {
  readonly provider: string;
  readonly model: string;
  readonly type: ModelType;
  /** In tokens; null when the card does not say. */
  readonly context: number | null;
  /** Per million tokens, a decimal in `currency`; null when unknown. */
  readonly inputPrice: string | null;
  readonly outputPrice: string | null;
  readonly currency: string | null;
  readonly features: readonly string[];
  readonly deprecated: boolean;
  /** The card, relative to its `--specs` folder. */
  readonly file: string;
}

/** The models that pass, in catalogue order or sorted; what is unknown comes last. */
export function listModels({ providers }: PublishedCatalog, filter: Filter): readonly ListedModel[] {
  const rows = providers.flatMap(({ id, models }) => models.map((model) => toListed(id, model)));
  const passing = rows.filter((row) => passes(row, filter));
  return filter.sort === undefined ? passing : passing.sort(orders[filter.sort]);
}

function toListed(provider: string, { id, type, file, descriptor, prices }: PublishedModel): ListedModel {
  const { pricing, features, deprecated } = descriptor;
  const context = descriptor.model_properties.context_size;
  return {
    provider,
    model: id,
    type,
    context: typeof context === "number" ? context : null,
    // A price of an hour or of a search is no price of tokens, and not to be compared with one.
    inputPrice: pricing === null || prices?.inputPer !== undefined ? null : perMillion(pricing.input, pricing.unit),
    outputPrice:
      pricing?.output == null || prices?.outputPer !== undefined ? null : perMillion(pricing.output, pricing.unit),
    currency: pricing?.currency ?? null,
    features: features ?? [],
    deprecated,
    file,
  };
}

function passes(row: ListedModel, filter: Filter): boolean {
  const { type, feature = [], provider, minContext, maxInputPrice, currency, deprecated } = filter;
  if (type !== undefined && row.type !== type) return false;
  if (provider !== undefined && row.provider !== provider) return false;
  if (!feature.every((name) => row.features.includes(name))) return false;
  if (minContext !== undefined && (row.context === null || row.context < minContext)) return false;
  if (deprecated !== undefined && row.deprecated !== deprecated) return false;
  if (maxInputPrice === undefined) return true;
  return row.currency === currency && row.inputPrice !== null && compareAmounts(row.inputPrice, maxInputPrice) <= 0;
}

type Order = (a: ListedModel, b: ListedModel) => number;

const byId: Order = (a, b) =>
  compareText(a.model, b.model) || compareText(a.provider, b.provider) || compareText(a.file, b.file);

const orders: Readonly<Record<SortKey, Order>> = {
  id: byId,
  context: (a, b) => (b.context ?? -1) - (a.context ?? -1) || byId(a, b),
  "input-price": byPrice("inputPrice"),
  "output-price": byPrice("outputPrice"),
};

/** Within one currency only: three dollars are not less than five yen. */
function byPrice(key: "inputPrice" | "outputPrice"): Order {
  return (a, b) => {
    const [one, other] = [a[key], b[key]];
    if (one === null || other === null) return Number(one === null) - Number(other === null) || byId(a, b);
    return compareText(a.currency ?? "", b.currency ?? "") || compareAmounts(one, other) || byId(a, b);
  };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
