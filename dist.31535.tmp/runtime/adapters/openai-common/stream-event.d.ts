import type { WireEvent } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { InvokeError } from "../../core/error.ts";
import { type Fields } from "./json.ts";
/**
 * The JSON object of a streamed event, or undefined for an event without data.
 * @throws `invalid_response` for data that is not a JSON object: what was lost in it cannot be known.
 */
export declare function eventFields(event: WireEvent, model: string, emittedBefore: boolean): Fields | undefined;
/** The unified error of an event that reports one. */
export declare function eventError(errors: ErrorTable, data: string, model: string, emittedBefore: boolean): InvokeError;
