import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { excerpt } from "../../core/excerpt.ts";
import { failureError } from "../../core/failure.ts";
import { invalidResponse } from "./failures.ts";
import { fieldsOf, parseJson, type Fields } from "./json.ts";

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
export function answerObject({ errors, isAnswer, isError }: AnswerShape, response: WireResponse): Fields {
  const body = bodyObject(response);
  if (isAnswer(body)) return body;
  if (isError(body)) throw failureError(errors, { ...response, text: JSON.stringify(body) });
  throw invalidResponse("The answer is not what the protocol promises");
}

/**
 * The JSON object that an answer is.
 * @throws `invalid_response` when it is anything else.
 */
export function bodyObject({ body }: WireResponse): Fields {
  const text = new TextDecoder().decode(body);
  const fields = fieldsOf(parseJson(text));
  if (fields !== undefined) return fields;
  throw invalidResponse(`The answer is not a JSON object: ${JSON.stringify(excerpt(text.trim(), 200))}`);
}
