import type { Integer } from "./decimal.ts";
import type { PriceRates } from "./price-table.ts";
import type { UsageCount, UsageCounts } from "./usage.ts";

type Whole = "promptTokens" | "cachedInputTokens" | "cacheWriteTokens" | "audioInputTokens" | "imageInputTokens" | "completionTokens";

/** What each count is part of: first the side that it is on, which is part of itself; then any part of that side which holds it too. */
export const wholesOf: ReadonlyMap<string, readonly Whole[]> = /* @__PURE__ */ new Map<UsageCount, readonly Whole[]>([
  ["promptTokens", ["promptTokens"]],
  ["cachedInputTokens", ["promptTokens"]],
  ["cacheWriteTokens", ["promptTokens"]],
  ["cacheWrite1hTokens", ["promptTokens", "cacheWriteTokens"]],
  ["audioInputTokens", ["promptTokens"]],
  ["imageInputTokens", ["promptTokens"]],
  ["cachedAudioInputTokens", ["promptTokens", "audioInputTokens", "cachedInputTokens"]],
  ["cachedImageInputTokens", ["promptTokens", "imageInputTokens", "cachedInputTokens"]],
  ["images", []],
  ["seconds", []],
  ["characters", []],
  ["pages", []],
  ["searchUnits", []],
  ["completionTokens", ["completionTokens"]],
  ["reasoningTokens", ["completionTokens"]],
  ["audioOutputTokens", ["completionTokens"]],
  ["imageOutputTokens", ["completionTokens"]],
]);
