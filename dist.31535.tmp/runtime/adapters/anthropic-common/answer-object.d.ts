import type { WireResponse } from "../../core/codec.ts";
import { type InvokeError } from "../../core/error.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { type Fields } from "./json.ts";
/** How the answers of an operation are told from errors that come with a success status. */
export interface AnswerShape {
    readonly errors: ErrorTable;
    readonly isAnswer: (body: Fields) => boolean;
    readonly isError: (body: Fields) => boolean;
}
/**
 * The JSON object of a success.
 * @throws the unified error when it is an error all the same; `invalid_response` when it is neither.
 */
export declare function answerObject(shape: AnswerShape, response: WireResponse, model: string): Fields;
/** The error for an answer, or an event of a stream, that the protocol does not allow. */
export declare function invalidResponse(message: string, details: Pick<InvokeError, "model"> & Partial<Pick<InvokeError, "status" | "requestId" | "emittedBefore">>): InvokeError;
/** The error for a stream that ended before its terminal event. */
export declare function truncatedStream(model: string, emittedBefore: boolean): InvokeError;
