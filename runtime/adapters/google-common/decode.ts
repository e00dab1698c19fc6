import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { objectsOf, type Fields } from "../common/json.ts";
import { addResponse, googleAnswer } from "./answer.ts";
import { googleErrors, reportsFailure } from "./errors.ts";
import { chatOutput } from "./output.ts";

/** Decodes a whole answer. https://ai.google.dev/api/generate-content#v1beta.GenerateContentResponse */
export function decodeGenerateContent(response: WireResponse): ChatOutput {
  const answer = googleAnswer();
  addResponse(answer, answerObject(shape, response));
  return chatOutput(answer);
}

const shape = {
  errors: googleErrors,
  isAnswer: (body: Fields) => objectsOf(body["candidates"]).length > 0,
  isError: reportsFailure,
};
