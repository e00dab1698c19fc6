import type { ModerationCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/** Makes the request. https://platform.openai.com/docs/api-reference/moderations/create */
export declare function encodeModerations(call: ModerationCall): WireRequest;
