import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
/**
 * Makes the request: one prompt of all messages' texts, a line break between two. https://platform.openai.com/docs/api-reference/completions/create
 * @throws InvokeBadRequestError `unsupported_content` for tools, media and schemas: completion models take text alone.
 */
export declare function encodeCompletion(call: ChatCall): WireRequest;
