import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/** Encodes a chat call. Text documents of user messages become the `documents` that answers cite. https://docs.cohere.com/reference/chat */
export declare function encodeChat(call: ChatCall): WireRequest;
