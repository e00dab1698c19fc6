/** What the next request is to be answered with. What is left out is made up from the request. */
export interface ScriptedReply {
    /** Answers only a request of that kind, such as `openai-chat`. */
    readonly kind?: string | undefined;
    /** Of a chat, a completion or a transcription. */
    readonly text?: string | undefined;
    /** The pieces in which a stream brings the text; it is then their sum. */
    readonly pieces?: readonly string[] | undefined;
    readonly reasoning?: string | undefined;
    readonly refusal?: string | undefined;
    readonly toolCalls?: readonly ScriptedToolCall[] | undefined;
    /** The provider's own word. */
    readonly finishReason?: string | undefined;
    readonly usage?: ScriptedUsage | undefined;
    /** One vector a text. */
    readonly embeddings?: readonly (readonly number[])[] | undefined;
    /** One score a document of a rerank. */
    readonly scores?: readonly number[] | undefined;
    /** Speech. */
    readonly audio?: Uint8Array | undefined;
    /** Categories that are flagged by a moderation. */
    readonly flagged?: readonly string[] | undefined;
    /** A whole answer, sent as it is. */
    readonly raw?: {
        readonly status?: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body: string | Uint8Array;
    } | undefined;
}
/** A tool call to answer with. */
export interface ScriptedToolCall {
    readonly id?: string | undefined;
    readonly name: string;
    /** The value, or the text of the arguments as the model writes it. */
    readonly arguments: unknown;
}
/** Token counts to answer with; prompt tokens include cached and cache-written ones, completion tokens reasoning. */
export interface ScriptedUsage {
    readonly promptTokens?: number | undefined;
    readonly completionTokens?: number | undefined;
    readonly cachedInputTokens?: number | undefined;
    readonly cacheWriteTokens?: number | undefined;
    readonly reasoningTokens?: number | undefined;
}
