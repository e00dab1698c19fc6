import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatOutput } from "../../core/result.ts";
import { type Fields } from "../openai-common/json.ts";
/** Reads a whole answer. A background response that is not there yet is an empty one: its status says so. https://platform.openai.com/docs/api-reference/responses/object */
export declare function decodeResponses(response: WireResponse, call: ChatCall, errors: ErrorTable): ChatOutput;
/** Why the response is incomplete, else its status. */
export declare function rawFinishReason(response: Fields): string | null;
/** The error of a failed response, without what surrounds it: the status there is a word of the response's own. */
export declare function failureText(response: Fields): string;
/** Whether the request has tools that take text instead of JSON. */
export declare function declaresCustomTools({ parameters, extraBody }: ChatCall): boolean;
