import { emulatedCountTokens } from "./anthropic-count-tokens/index.js";
import { emulatedMessages } from "./anthropic-messages/index.js";
import { emulatedAnthropicModels } from "./anthropic-models/index.js";
import { anthropicVendor } from "./anthropic/vendor.js";
import { emulatedCohereChat } from "./cohere-chat-v2/index.js";
import { emulatedCohereEmbed } from "./cohere-embed-v2/index.js";
import { emulatedCohereRerank } from "./cohere-rerank-v2/index.js";
import { cohereVendor } from "./cohere/vendor.js";
import { emulatedChat } from "./openai-chat/index.js";
import { emulatedCompletions } from "./openai-completions/index.js";
import { emulatedEmbeddings } from "./openai-embeddings/index.js";
import { emulatedOpenAIModels } from "./openai-models/index.js";
import { emulatedModerations } from "./openai-moderations/index.js";
import { emulatedResponses } from "./openai-responses/index.js";
import { emulatedSpeech } from "./openai-speech/index.js";
import { emulatedTranscriptions } from "./openai-transcriptions/index.js";
import { openaiVendor } from "./openai/vendor.js";
/** All that the emulator speaks. */
export const operations = [
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
];
/**
 * Finds the operation of a path such as `/v1/chat/completions`. The version may be left out, the provider's name may stand before
 * it (`/anthropic/v1/models`); without it, paths that several providers have go to the one whose headers are there.
 */
export function route(method, path, headers) {
    const [, named, rest = ""] = /^\/(?:(openai|anthropic|cohere)\/)?(?:v[12]\/)?(.*?)\/?$/.exec(path) ?? [];
    const looksAnthropic = headers["x-api-key"] !== undefined || headers["anthropic-version"] !== undefined;
    const guessed = named ?? (looksAnthropic ? "anthropic" : path.startsWith("/v2/") ? "cohere" : "openai");
    const fitting = operations.filter((it) => it.method === method && it.path === rest && (named === undefined || it.vendor.name === named));
    const operation = fitting.find((it) => it.vendor.name === guessed) ?? fitting[0];
    return { operation, vendor: operation?.vendor ?? vendors[guessed] ?? openaiVendor };
}
const vendors = {
    openai: openaiVendor,
    anthropic: anthropicVendor,
    cohere: cohereVendor,
};
