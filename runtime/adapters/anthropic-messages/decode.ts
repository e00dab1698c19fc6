import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { anthropicErrors } from "../anthropic-common/errors.ts";
import { fieldsOf, objectsOf, textOf } from "../common/json.ts";
import type { Block } from "../anthropic-common/wire.ts";
import { chatOutput } from "./answer.ts";

/** Decodes a whole answer. https://docs.claude.com/en/api/messages */
export function decodeMessages(response: WireResponse): ChatOutput {
  const body = answerObject(shape, response);
  return chatOutput({
    id: textOf(body["id"]) ?? null,
    model: textOf(body["model"]) ?? null,
    blocks: objectsOf(body["content"]).map((block) => ({ block: block as Block })),
    stopReason: textOf(body["stop_reason"]) ?? null,
    stopDetails: body["stop_details"],
    usage: body["usage"],
  });
}

const shape = {
  errors: anthropicErrors,
  isAnswer: (body: Readonly<Record<string, unknown>>) => Array.isArray(body["content"]),
  isError: (body: Readonly<Record<string, unknown>>) =>
    body["type"] === "error" || fieldsOf(body["error"]) !== undefined,
};
