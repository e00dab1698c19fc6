import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
/** OpenAI's older Completions, for models that continue a text. https://platform.openai.com/docs/api-reference/completions */
export declare const openaiCompletions: Codec<ChatCall, ChatOutput, ChatDelta>;
