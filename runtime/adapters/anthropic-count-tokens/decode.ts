import type { WireResponse } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { anthropicErrors } from "../anthropic-common/errors.ts";
import { fieldsOf, type Fields } from "../common/json.ts";

/** Decodes the count. */
export function decodeTokenCount(response: WireResponse): TokenCountOutput {
  return { promptTokens: Number(answerObject(shape, response)["input_tokens"]) };
}

const shape = {
  errors: anthropicErrors,
  isAnswer: (body: Fields) => typeof body["input_tokens"] === "number",
  isError: (body: Fields) => body["type"] === "error" || fieldsOf(body["error"]) !== undefined,
};
