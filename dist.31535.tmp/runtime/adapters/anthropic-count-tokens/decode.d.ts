import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
/** Decodes the count. */
export declare function decodeTokenCount(response: WireResponse, call: ChatCall): TokenCountOutput;
