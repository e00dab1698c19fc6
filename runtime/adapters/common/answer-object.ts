import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { excerpt } from "../../core/excerpt.ts";
import { failureError } from "../../core/failure.ts";
import { requestIdOf } from "../../core/read-failure.ts";
import { invalidResponse } from "./failures.ts";
import { fieldsOf, parseJson, type Fields } from "./json.ts";

/** How the answers of an operation are told from errors that come with a success status. */
export interface AnswerShape {
  readonly errors: ErrorTable;
  readonly isAnswer: (body: Fields) => boolean;
  readonly isError: (body: Fields) => boolean;
  /** The field that an answer must have, for the message where it has none. */
  readonly payload?: string;
}

/**
 * The JSON object of a success.
 * @throws the unified error when it is an error all the same; `invalid_response` when it is neither.
 */
export function answerObject(shape: AnswerShape, response: WireResponse, model: string): Fields {
  const text = new TextDecoder().decode(response.body);
  const body = fieldsOf(parseJson(text));
  if (body !== undefined && shape.isAnswer(body)) return body;
  const { status, headers } = response;
  if (body !== undefined && shape.isError(body)) throw failureError(shape.errors, { status, headers, text }, { model });
  const missing = shape.payload === undefined ? "is not what the protocol promises" : `has no ${shape.payload}`;
  const what = body === undefined ? `is not a JSON object: ${beginning(text)}` : missing;
  throw invalidResponse(`The answer ${what}`, { status, requestId: requestIdOf(headers), model });
}

function beginning(text: string): string {
  const line = excerpt(text.trim(), 200).replace(/\s+/g, " ");
  return line === "" ? "it is empty" : `it begins with ${JSON.stringify(line)}`;
}
