import type { RecordedExchange } from "./recorded.ts";
import type { DecodeRecorded } from "./replay.ts";
/** The codecs whose recordings can be replayed, by kind. */
export declare const replayKinds: {
    "openai-chat": KindEntry<import("./results.ts").ReplayedChat>;
    "openai-completions": KindEntry<import("./results.ts").ReplayedChat>;
    "openai-responses": KindEntry<import("./results.ts").ReplayedChat>;
    "openai-embeddings": KindEntry<import("./results.ts").ReplayedEmbeddings>;
    "openai-moderations": KindEntry<import("./results.ts").ReplayedModeration>;
    "openai-speech": KindEntry<import("./results.ts").ReplayedSpeech>;
    "openai-transcriptions": KindEntry<import("./results.ts").ReplayedTranscription>;
    "anthropic-messages": KindEntry<import("./results.ts").ReplayedChat>;
    "anthropic-count-tokens": KindEntry<{
        readonly promptTokens: number;
    }>;
    "cohere-chat-v2": KindEntry<import("./results.ts").ReplayedChat>;
    "cohere-embed-v2": KindEntry<import("./results.ts").ReplayedEmbeddings>;
    "cohere-rerank-v2": KindEntry<import("./results.ts").ReplayedRerank>;
};
/** What `replay` gives, by kind. */
export type ReplayResults = {
    readonly [Kind in keyof typeof replayKinds]: Awaited<ReturnType<(typeof replayKinds)[Kind]["replay"]>>;
};
interface KindEntry<Result> {
    replay(exchange: RecordedExchange, decode: DecodeRecorded): Promise<Result>;
}
export {};
