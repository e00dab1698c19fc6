import type { ModerationCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ModerationOutput } from "../../core/result.ts";
/** Reads an answer. https://platform.openai.com/docs/api-reference/moderations/object */
export declare function decodeModerations(response: WireResponse, call: ModerationCall): ModerationOutput;
