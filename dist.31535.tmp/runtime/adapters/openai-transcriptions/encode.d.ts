import type { TranscriptionCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/** Makes the request, a form. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export declare function encodeTranscription(call: TranscriptionCall): WireRequest;
/** The `response_format` that the request asks for. */
export declare function formatOf({ parameters, extraBody }: TranscriptionCall): unknown;
/** Formats that are not JSON. */
export declare const textFormats: ReadonlySet<unknown>;
