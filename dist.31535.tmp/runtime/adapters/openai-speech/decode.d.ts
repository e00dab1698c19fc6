import type { SpeechCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { SpeechOutput } from "../../core/result.ts";
/** Reads an answer: the audio itself. JSON or a page in its place is an error. */
export declare function decodeSpeech(response: WireResponse, call: SpeechCall): SpeechOutput;
