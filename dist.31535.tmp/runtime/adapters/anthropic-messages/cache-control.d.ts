import type { MessagesBody } from "../anthropic-common/wire.ts";
/**
 * What of a prompt is to be cached: the cards' `prompt_caching_*` switches. A provider's mapping passes it as
 * `parameters.prompt_caching`, which the codec takes out before sending.
 */
export interface PromptCaching {
    /** Everything up to the end of the system messages. */
    readonly systemMessage?: boolean | undefined;
    /** Everything up to the end of the tool definitions. */
    readonly toolDefinitions?: boolean | undefined;
    /** Everything up to results of tools. */
    readonly toolResults?: boolean | undefined;
    /** Everything up to images. */
    readonly images?: boolean | undefined;
    /** Everything up to documents. */
    readonly documents?: boolean | undefined;
    /** Everything up to messages of more words than this; 0 turns it off. */
    readonly messageFlow?: number | undefined;
    /** How long an entry lives; the API's default is `5m`. */
    readonly ttl?: "5m" | "1h" | undefined;
}
/**
 * The body with `cache_control` set, at most four times, marks that stand already included. A mark caches all that comes before
 * it, so each section needs one: the last tool, the last system block, and one a message. Where more messages ask for one than
 * marks are left, the latest get them. https://docs.claude.com/en/docs/build-with-claude/prompt-caching
 */
export declare function placeCacheControl<Body extends MessagesBody>(body: Body, caching: PromptCaching): Body;
