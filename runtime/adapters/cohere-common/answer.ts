import type { WireResponse } from "../../core/codec.ts";
import { answerObject } from "../common/answer-object.ts";
import { fieldsOf, type Fields } from "../common/json.ts";
import { cohereErrors } from "./errors.ts";

/** The JSON object of a success. Errors are `{id, message}` with a text for a message. */
export function cohereAnswer(isAnswer: (body: Fields) => boolean, response: WireResponse): Fields {
  return answerObject({ errors: cohereErrors, isAnswer, isError: saysError }, response);
}

function saysError(body: Fields): boolean {
  return (
    typeof body["message"] === "string" || typeof body["error"] === "string" || fieldsOf(body["error"]) !== undefined
  );
}
