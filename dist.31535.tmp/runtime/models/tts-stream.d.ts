import type { SpeechCall } from "../core/call.ts";
import type { InvokeOptions } from "./request.ts";
import type { ResultStream } from "./result-stream.ts";
import { type TtsBinding, type TtsChunk, type TtsResult } from "./tts.ts";
/** Speaks call after call, and hands the audio out as it arrives. */
export declare function ttsStream(binding: TtsBinding, callsOf: () => readonly SpeechCall[], options: InvokeOptions | undefined): ResultStream<TtsChunk, TtsResult>;
