import type { SpeechCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { SpeechDelta, SpeechOutput } from "../../core/result.ts";
/**
 * Reads streamed audio. Plain bytes have no terminal event: their end is the connection's. Events end with `speech.audio.done`.
 * https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event
 */
export declare function decodeSpeechStream(call: SpeechCall): StreamDecoder<SpeechOutput, SpeechDelta>;
