import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/** Encodes a chat call as a question for the size of its prompt: the fields that make up the prompt, and no others. */
export declare function encodeTokenCount(call: ChatCall): WireRequest;
