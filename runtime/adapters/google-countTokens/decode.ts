import type { WireResponse } from "../../core/codec.ts";
import type { TokenCountOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import type { Fields } from "../common/json.ts";
import { googleErrors, reportsFailure } from "../google-common/errors.ts";

/** Decodes the count. */
export function decodeTokenCount(response: WireResponse): TokenCountOutput {
  return { promptTokens: Number(answerObject(shape, response)["totalTokens"]) };
}

const shape = {
  errors: googleErrors,
  isAnswer: (body: Fields) => typeof body["totalTokens"] === "number",
  isError: reportsFailure,
};
