import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { answerObject } from "../common/answer-object.ts";
import type { Fields } from "../common/json.ts";
import { reportsError } from "./reports-error.ts";

/**
 * The JSON object of a successful answer. `payload` is the field without which it is none.
 * @throws the unified error when the object reports an error in place of the payload, `invalid_response` when it is neither.
 */
export function decodeBody(response: WireResponse, payload: string, errors: ErrorTable, model: string): Fields {
  const isAnswer = (body: Fields): boolean => {
    const value = body[payload];
    return value !== undefined && value !== null && !(Array.isArray(value) && reportsError(body));
  };
  return answerObject({ errors, isAnswer, isError: reportsError, payload }, response, model);
}
