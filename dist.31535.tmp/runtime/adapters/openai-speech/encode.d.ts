import type { SpeechCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/**
 * Makes the request. The answer is audio as it is, streamed or not; with the parameter `stream_format: "sse"` (not for tts-1)
 * it is events, which carry usage too. https://platform.openai.com/docs/api-reference/audio/createSpeech
 */
export declare function encodeSpeech(call: SpeechCall): WireRequest;
/** Whether the audio comes in events. */
export declare function isSse({ parameters, extraBody }: SpeechCall): boolean;
/** The audio format that is asked for; the provider's own choice when undefined. */
export declare function formatOf({ format, parameters, extraBody }: SpeechCall): string | undefined;
