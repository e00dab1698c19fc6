import { emulatedCountTokens } from "./anthropic-count-tokens/index.ts";
import { emulatedMessages } from "./anthropic-messages/index.ts";
import { emulatedAnthropicModels } from "./anthropic-models/index.ts";
import { anthropicVendor } from "./anthropic/vendor.ts";
import { emulatedCohereChat } from "./cohere-chat-v2/index.ts";
import { emulatedCohereEmbed } from "./cohere-embed-v2/index.ts";
import { emulatedCohereRerank } from "./cohere-rerank-v2/index.ts";
import { cohereVendor } from "./cohere/vendor.ts";
import { emulatedGeminiTokenCount, emulatedVertexTokenCount } from "./google-countTokens/index.ts";
import { emulatedBatchEmbedContents, emulatedEmbedContent } from "./google-embedContent/index.ts";
import { emulatedGenerateContent } from "./google-generateContent/index.ts";
import { googleVendor, vertexVendor } from "./google/vendor.ts";
import { emulatedChat } from "./openai-chat/index.ts";
import { emulatedCompletions } from "./openai-completions/index.ts";
import { emulatedEmbeddings } from "./openai-embeddings/index.ts";
import { emulatedOpenAIModels } from "./openai-models/index.ts";
import { emulatedModerations } from "./openai-moderations/index.ts";
import { emulatedResponses } from "./openai-responses/index.ts";
import { emulatedSpeech } from "./openai-speech/index.ts";
import { emulatedTranscriptions } from "./openai-transcriptions/index.ts";
import { openaiVendor } from "./openai/vendor.ts";
import { emulatedVertexGenerateContent } from "./vertex-generateContent/index.ts";
import { emulatedPredict } from "./vertex-predict/index.ts";
import { emulatedRawPredict } from "./vertex-rawPredict/index.ts";
import type { Operation, Vendor } from "./operation.ts";

/** All that the emulator speaks. */
export const operations: readonly Operation[] = [
  emulatedChat,
  emulatedCompletions,
  emulatedResponses,
  emulatedEmbeddings,
  emulatedModerations,
  emulatedSpeech,
  emulatedTranscriptions,
  emulatedOpenAIModels,
  emulatedMessages,
  emulatedCountTokens,
  emulatedAnthropicModels,
  emulatedCohereChat,
  emulatedCohereEmbed,
  emulatedCohereRerank,
  emulatedGenerateContent,
  emulatedEmbedContent,
  emulatedBatchEmbedContents,
  emulatedGeminiTokenCount,
  emulatedVertexGenerateContent,
  emulatedVertexTokenCount,
  emulatedPredict,
  ...emulatedRawPredict,
];

/** Where a request goes. */
export interface Route {
  readonly vendor: Vendor;
  /** Undefined when the provider has no such path. */
  readonly operation: Operation | undefined;
}

/**
 * Finds the operation of a path such as `/v1/chat/completions`. The version may be left out, the provider's name may stand before
 * it (`/anthropic/v1/models`); without it, paths that several providers have go to the one whose headers are there.
 */
export function route(method: string, path: string, headers: Readonly<Record<string, string>>): Route {
  const [, named, rest = ""] =
    /^\/(?:(openai|anthropic|cohere|google|vertex)\/)?(?:v\d\w*\/)?(.*?)\/?$/.exec(path) ?? [];
  const looksAnthropic = headers["x-api-key"] !== undefined || headers["anthropic-version"] !== undefined;
  const guessed = named ?? (looksAnthropic ? "anthropic" : vendorByPath(path));
  const fitting = operations.filter(
    (it) => it.method === method && isAt(it.path, rest) && (named === undefined || it.vendor.name === named),
  );
  const operation = fitting.find((it) => it.vendor.name === guessed) ?? fitting[0];
  return { operation, vendor: operation?.vendor ?? vendors[guessed] ?? openaiVendor };
}

function isAt(pattern: Operation["path"], path: string): boolean {
  return typeof pattern === "string" ? pattern === path : pattern.test(path);
}

/** Whose versions and folders a path has. */
function vendorByPath(path: string): string {
  return versions.find(([pattern]) => pattern.test(path))?.[1] ?? "openai";
}

const versions: readonly (readonly [RegExp, string])[] = [
  [/^\/v2\//, "cohere"],
  [/^\/v\d\w*\/projects\//, "vertex"],
  [/^\/v1beta\//, "google"],
];

const vendors: Readonly<Record<string, Vendor>> = {
  openai: openaiVendor,
  anthropic: anthropicVendor,
  cohere: cohereVendor,
  google: googleVendor,
  vertex: vertexVendor,
};
