import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { ChatOptions } from "./options.ts";
/** Makes the request. https://platform.openai.com/docs/api-reference/chat/create */
export declare function encodeChat(call: ChatCall, options: ChatOptions): WireRequest;
