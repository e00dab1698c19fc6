import { type ModelType, modelTypes, type ParameterRule } from "../../runtime/core/descriptor.ts";
import { perMillion } from "../cli/per-million.ts";
import type { PublishedModel, PublishedProvider } from "../compile.ts";
import { code, mdTable } from "./markdown.ts";

/** A table of a provider's models for each type, in the catalogue's order; deprecated models below it. */
export function modelSections({ models }: PublishedProvider): readonly string[] {
  return modelTypes.flatMap((type) => {
    const ofType = models.filter((model) => model.type === type);
    const current = ofType.filter(({ descriptor }) => !descriptor.deprecated);
    const deprecated = ofType.filter(({ descriptor }) => descriptor.deprecated);
    if (ofType.length === 0) return [];
    return [
      `## ${titles[type]}`,
      modelTable(current),
      ...(deprecated.length === 0 ? [] : [deprecatedLine(deprecated)]),
    ];
  });
}

const titles: Readonly<Record<ModelType, string>> = {
  llm: "Language models",
  "text-embedding": "Embedding models",
  rerank: "Rerank models",
  speech2text: "Transcription models",
  tts: "Speech models",
  moderation: "Moderation models",
};

interface Column {
  readonly title: string;
  readonly value: (model: PublishedModel) => string;
}

const columns: readonly Column[] = [
  { title: "model", value: ({ id }) => code(id) },
  { title: "context", value: ({ descriptor }) => figure(descriptor.model_properties.context_size) },
  { title: "texts a request", value: ({ descriptor }) => figure(descriptor.model_properties.max_chunks) },
  { title: "characters", value: ({ descriptor }) => figure(descriptor.model_properties.word_limit) },
  { title: "features", value: ({ descriptor }) => (descriptor.features ?? []).join(", ") },
  { title: "input", value: (model) => flatPrice(model, "input") },
  { title: "output", value: (model) => flatPrice(model, "output") },
  { title: "currency", value: ({ descriptor }) => descriptor.pricing?.currency ?? "" },
  { title: "also priced", value: otherPrices },
  { title: "parameters", value: ({ descriptor }) => descriptor.parameter_rules.map(parameter).join(", ") },
];

/** With the columns that say something of any of the models. Prices are per million tokens unless a cell says otherwise. */
function modelTable(models: readonly PublishedModel[]): string {
  const used = columns.filter(({ value }) => models.some((model) => value(model) !== ""));
  const hasPrices = models.some(({ descriptor }) => descriptor.pricing !== null);
  const table = mdTable(
    used.map(({ title }) => title),
    models.map((model) => used.map(({ value }) => value(model))),
  );
  return hasPrices && table !== "" ? `Prices are per million tokens unless they say otherwise.\n\n${table}` : table;
}

function figure(value: unknown): string {
  return typeof value === "number" ? String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",") : "";
}

function flatPrice({ descriptor: { pricing }, prices }: PublishedModel, side: "input" | "output"): string {
  const amount = pricing?.[side];
  if (pricing === null || amount == null) return "";
  const per = side === "input" ? prices?.inputPer : prices?.outputPer;
  if (per === undefined) return perMillion(amount, pricing.unit);
  return `${perMillion(amount, `${pricing.unit}e-6`)} ${perWords[per]}`;
}

const perWords = {
  requests: "a request",
  images: "an image",
  seconds: "a second",
  characters: "a character",
  pages: "a page",
  searchUnits: "a search",
} as const;

/** What has prices of its own beside input and output. */
function otherPrices({ prices }: PublishedModel): string {
  if (prices === null) return "";
  const counts = Object.keys(prices.prices).flatMap((count) => special[count] ?? []);
  return [
    ...new Set(counts),
    ...(prices.tiers === undefined ? [] : ["long prompts"]),
    ...(prices.windows === undefined ? [] : ["times of day"]),
    ...Object.keys(prices.services ?? {}),
  ].join(", ");
}

const special: Readonly<Record<string, string>> = {
  cachedInputTokens: "cached input",
  cacheWriteTokens: "cache write",
  cacheWrite1hTokens: "cache write (1 h)",
  reasoningTokens: "reasoning",
  audioInputTokens: "audio",
  audioOutputTokens: "audio",
  cachedAudioInputTokens: "cached audio",
  imageInputTokens: "images",
  imageOutputTokens: "images",
  cachedImageInputTokens: "cached images",
};

/** A parameter with its range or its choices, where they are few. */
function parameter({ name, min, max, options, required }: ParameterRule): string {
  const mark = required ? "\\*" : "";
  if (options.length > 0 && options.length <= 4) return `${code(name)}${mark} ${options.join("/")}`;
  if (min === null && max === null) return `${code(name)}${mark}`;
  return `${code(name)}${mark} ${min ?? ""}–${max ?? ""}`;
}

function deprecatedLine(models: readonly PublishedModel[]): string {
  const names = models.map(
    ({ id, replacedBy }) => `${code(id)}${replacedBy === null ? "" : ` (use ${code(replacedBy)})`}`,
  );
  return `Deprecated: ${names.join(", ")}.`;
}
