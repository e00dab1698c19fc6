import type { ModerationCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ModerationOutput } from "../../core/result.ts";
/** OpenAI's moderations. https://platform.openai.com/docs/api-reference/moderations */
export declare const openaiModerations: Codec<ModerationCall, ModerationOutput>;
