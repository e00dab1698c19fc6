import type { TranscriptionCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { TranscriptionDelta, TranscriptionOutput } from "../../core/result.ts";
/**
 * Reads streamed events, or the chunks that vLLM streams in their place. Complete with `transcript.text.done`, a finish reason
 * or `[DONE]`. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event
 */
export declare function decodeTranscriptionStream({ model, }: TranscriptionCall): StreamDecoder<TranscriptionOutput, TranscriptionDelta>;
