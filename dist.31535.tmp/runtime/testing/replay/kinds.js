import { anthropicCountTokens } from "../../adapters/anthropic-count-tokens/index.js";
import { anthropicMessages } from "../../adapters/anthropic-messages/index.js";
import { cohereChatV2 } from "../../adapters/cohere-chat-v2/index.js";
import { cohereEmbedV2 } from "../../adapters/cohere-embed-v2/index.js";
import { cohereRerankV2 } from "../../adapters/cohere-rerank-v2/index.js";
import { openaiChat } from "../../adapters/openai-chat/index.js";
import { openaiCompletions } from "../../adapters/openai-completions/index.js";
import { openaiEmbeddings } from "../../adapters/openai-embeddings/index.js";
import { openaiModerations } from "../../adapters/openai-moderations/index.js";
import { openaiResponses } from "../../adapters/openai-responses/index.js";
import { openaiSpeech } from "../../adapters/openai-speech/index.js";
import { openaiTranscriptions } from "../../adapters/openai-transcriptions/index.js";
import { recordedCalls } from "./calls.js";
import { replayed } from "./results.js";
/** The codecs whose recordings can be replayed, by kind. */
export const replayKinds = {
    "openai-chat": kind(openaiChat, recordedCalls.chat, replayed.chat),
    "openai-completions": kind(openaiCompletions, recordedCalls.chat, replayed.chat),
    "openai-responses": kind(openaiResponses, recordedCalls.chat, replayed.chat),
    "openai-embeddings": kind(openaiEmbeddings, recordedCalls.embedding, replayed.embedding),
    "openai-moderations": kind(openaiModerations, recordedCalls.moderation, replayed.moderation),
    "openai-speech": kind(openaiSpeech, recordedCalls.speech, replayed.speech, () => "bytes"),
    "openai-transcriptions": kind(openaiTranscriptions, recordedCalls.transcription, replayed.transcription, transcriptionFraming),
    "anthropic-messages": kind(anthropicMessages, recordedCalls.chat, replayed.chat),
    "anthropic-count-tokens": kind(anthropicCountTokens, recordedCalls.chat, replayed.tokenCount),
    "cohere-chat-v2": kind(cohereChatV2, recordedCalls.chat, replayed.chat),
    "cohere-embed-v2": kind(cohereEmbedV2, recordedCalls.embedding, replayed.embedding),
    "cohere-rerank-v2": kind(cohereRerankV2, recordedCalls.rerank, replayed.rerank),
};
function kind(codec, callOf, resultOf, framingOf = () => "json") {
    return {
        async replay(exchange, decode) {
            const call = callOf(exchange.request);
            return resultOf(await decode(codec, call, exchange, framingOf(call)));
        },
    };
}
/** Subtitles and plain text are not JSON. */
function transcriptionFraming({ parameters }) {
    return ["text", "srt", "vtt"].includes(String(parameters["response_format"])) ? "text" : "json";
}
