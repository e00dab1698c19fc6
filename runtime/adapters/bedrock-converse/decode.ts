import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { bedrockErrors, reportsException } from "../bedrock-common/errors.ts";
import { answerObject } from "../common/answer-object.ts";
import { fieldsOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { chatOutput } from "./answer.ts";

/** Decodes a whole answer. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html */
export function decodeConverse(response: WireResponse): ChatOutput {
  const body = answerObject(shape, response);
  return chatOutput({
    blocks: objectsOf(messageOf(body)?.["content"]).map((block) => ({ block })),
    stopReason: textOf(body["stopReason"]) ?? null,
    usage: body["usage"],
    serviceTier: body["serviceTier"],
  });
}

const shape = {
  errors: bedrockErrors,
  isAnswer: (body: Fields) => Array.isArray(messageOf(body)?.["content"]),
  isError: reportsException,
};

function messageOf(body: Fields): Fields | undefined {
  return fieldsOf(fieldsOf(body["output"])?.["message"]);
}
