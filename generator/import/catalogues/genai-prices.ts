import { UsageError } from "../../usage-error.ts";
import { shifted } from "../facts/decimal.ts";
import { type Catalogue, type CatalogueModel, type PriceKey, priceKeys, type Prices } from "./catalogue.ts";
import type { LoadedPackage } from "./packages.ts";

/**
 * The data of `@pydantic/genai-prices`. Its shapes are those of the package's own declarations (`Provider`, `ModelInfo`,
 * `ConditionalPrice`, `TieredPrices`, `MatchLogic`).
 */
export function genaiPrices({ exports, version }: LoadedPackage, now: Date): Catalogue {
  const findProvider = exports["findProvider"];
  if (typeof findProvider !== "function")
    throw new UsageError(
      `@pydantic/genai-prices ${version} has no \`findProvider\`: install a version that has it, such as 0.1.8.`,
    );
  const today = now.toISOString().slice(0, 10);
  const dates = new Set<string>();
  const models = (id: string): readonly CatalogueModel[] => {
    const found: unknown = findProvider({ providerId: id });
    if (!isRecord(found) || found["id"] !== id || !Array.isArray(found["models"])) return [];
    const urls: unknown = found["pricing_urls"];
    const url: unknown = Array.isArray(urls) ? urls[0] : undefined;
    return found["models"]
      .filter(isRecord)
      .map((model) => toModel(model, { provider: id, today, url: typeof url === "string" ? url : undefined }));
  };
  // Nothing in the data says when it was made: it is not older than the latest price in it.
  for (const id of datedProviders)
    for (const model of recordsIn(findProvider({ providerId: id }), "models"))
      for (const price of recordsIn(model, "prices")) {
        const start = isRecord(price["constraint"]) ? price["constraint"]["start_date"] : undefined;
        if (typeof start === "string" && start <= today) dates.add(start);
      }
  return { name: "genai-prices", version, date: [...dates].toSorted().at(-1), models };
}

const datedProviders = [
  "openai",
  "anthropic",
  "google",
  "deepseek",
  "x-ai",
  "mistral",
  "groq",
  "aws",
  "fireworks",
  "moonshotai",
];

const keys: Readonly<Record<PriceKey, string>> = {
  input: "input_mtok",
  output: "output_mtok",
  cached_input: "cache_read_mtok",
  cache_write: "cache_write_mtok",
  cache_write_1h: "cache_write_1h_mtok",
  reasoning: "output_reasoning_mtok",
  audio_input: "input_audio_mtok",
  audio_output: "output_audio_mtok",
  cached_audio_input: "cache_audio_read_mtok",
  image_input: "input_image_mtok",
  image_output: "output_image_mtok",
  cached_image_input: "cache_image_read_mtok",
};

type Data = Readonly<Record<string, unknown>>;

function toModel(model: Data, from: { provider: string; today: string; url: string | undefined }): CatalogueModel {
  const { base, atTimes } = currentPrices(model["prices"], from.today);
  const { context_window: context, id, name, match } = model;
  return {
    catalogue: "genai-prices",
    provider: from.provider,
    id: String(id),
    name: typeof name === "string" ? name : undefined,
    aliases: equalIds(match),
    matches: (other) => matches(match, other),
    prices: base === undefined ? undefined : pricesOf(base, 0),
    tiers: base === undefined ? [] : tiersOf(base),
    atTimes: atTimes.map((prices) => pricesOf(prices, 0)),
    context: typeof context === "number" ? context : undefined,
    deprecated: model["deprecated"] === true ? true : undefined,
    features: [],
    url: from.url,
  };
}

/** Of prices with conditions, those of today: the last whose start has come, and those of some hours. */
function currentPrices(prices: unknown, today: string): { base: Data | undefined; atTimes: readonly Data[] } {
  if (!Array.isArray(prices)) return { base: isRecord(prices) ? prices : undefined, atTimes: [] };
  const rows = prices.filter(isRecord).map((row) => ({
    prices: isRecord(row["prices"]) ? row["prices"] : {},
    constraint: isRecord(row["constraint"]) ? row["constraint"] : {},
  }));
  const started = rows.filter(
    ({ constraint }) => constraint["type"] !== "time_of_date" && String(constraint["start_date"] ?? "") <= today,
  );
  return {
    base: started.at(-1)?.prices,
    atTimes: rows.filter(({ constraint }) => constraint["type"] === "time_of_date").map((row) => row.prices),
  };
}

/** The prices of a prompt of so many tokens. */
function pricesOf(prices: Data, above: number): Prices {
  const entries = priceKeys.flatMap((key): readonly [PriceKey, string][] => {
    const price = prices[keys[key]];
    const base = isRecord(price) ? price["base"] : price;
    const tier = isRecord(price)
      ? tierRows(price).findLast((row) => Number(row["start"]) <= above)?.["price"]
      : undefined;
    const amount = tier ?? base;
    return typeof amount === "number" ? [[key, shifted(String(amount), 0)]] : [];
  });
  return Object.fromEntries(entries);
}

function tiersOf(prices: Data): readonly (Prices & { above: number })[] {
  const starts = Object.values(prices).flatMap((price) =>
    isRecord(price) ? tierRows(price).map((row) => Number(row["start"])) : [],
  );
  return [...new Set(starts)].toSorted((a, b) => a - b).map((above) => ({ above, ...pricesOf(prices, above) }));
}

function tierRows(price: Data): readonly Data[] {
  return recordsIn(price, "tiers").toSorted((a, b) => Number(a["start"]) - Number(b["start"]));
}

/** Ids that a match logic names in full. */
function equalIds(match: unknown): readonly string[] {
  if (!isRecord(match)) return [];
  if (typeof match["equals"] === "string") return [match["equals"]];
  return recordsIn(match, "or").flatMap(equalIds);
}

function matches(match: unknown, id: string): boolean {
  if (!isRecord(match)) return false;
  const [kind = "", value] = Object.entries(match)[0] ?? [];
  return tests[kind]?.(value, id) ?? false;
}

const tests: Readonly<Record<string, (value: unknown, id: string) => boolean>> = {
  equals: (value, id) => id === value,
  starts_with: (value, id) => id.startsWith(String(value)),
  ends_with: (value, id) => id.endsWith(String(value)),
  contains: (value, id) => id.includes(String(value)),
  regex: (value, id) => new RegExp(String(value)).test(id),
  or: (value, id) => Array.isArray(value) && value.some((part) => matches(part, id)),
  and: (value, id) => Array.isArray(value) && value.every((part) => matches(part, id)),
};

function recordsIn(value: unknown, key: string): readonly Data[] {
  const list = isRecord(value) ? value[key] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
