import type { SpeechCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
/** OpenAI's speech from text. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export declare const openaiSpeech: Codec<SpeechCall, SpeechOutput, SpeechDelta>;
