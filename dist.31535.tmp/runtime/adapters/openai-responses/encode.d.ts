import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { ResponsesOptions } from "./options.ts";
/**
 * Makes the request. https://platform.openai.com/docs/api-reference/responses/create
 * @throws InvokeBadRequestError `unsupported_parameter` for stop sequences, `unsupported_content` for films.
 */
export declare function encodeResponses(call: ChatCall, options: ResponsesOptions): WireRequest;
