import type { TranscriptionCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../../core/result.ts";
/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export declare const openaiTranscriptions: Codec<TranscriptionCall, TranscriptionOutput, TranscriptionDelta>;
