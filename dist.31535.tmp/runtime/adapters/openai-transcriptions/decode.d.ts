import type { TranscriptionCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { TranscriptionOutput, TranscriptionSegment } from "../../core/result.ts";
import { type Fields } from "../openai-common/json.ts";
/**
 * Reads an answer: JSON (`json`, `verbose_json`, `diarized_json`), or the text itself (`text`, `srt`, `vtt`), to the last blank.
 * https://platform.openai.com/docs/api-reference/audio/json-object
 */
export declare function decodeTranscription(response: WireResponse, call: TranscriptionCall): TranscriptionOutput;
/** A segment of an answer or an event; speakers are told apart by `diarized_json` alone. */
export declare function decodeSegment(item: Fields): TranscriptionSegment;
