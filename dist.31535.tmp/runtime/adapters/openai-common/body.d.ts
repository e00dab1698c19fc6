import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { type Fields } from "./json.ts";
/**
 * The JSON object of a successful answer. `payload` is the field without which it is none.
 * @throws the unified error when the object reports an error in place of the payload, `invalid_response` when it is neither.
 */
export declare function decodeBody(response: WireResponse, payload: string, errors: ErrorTable, model: string): Fields;
