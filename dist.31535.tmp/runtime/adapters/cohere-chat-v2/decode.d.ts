import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
/** Decodes a whole answer. https://docs.cohere.com/reference/chat */
export declare function decodeChat(response: WireResponse, call: ChatCall): ChatOutput;
