import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
/** Decodes a whole answer. https://docs.claude.com/en/api/messages */
export declare function decodeMessages(response: WireResponse, call: ChatCall): ChatOutput;
