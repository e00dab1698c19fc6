import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { answerObject } from "../common/answer-object.ts";
import { fieldsOf, objectsOf, textOf } from "../common/json.ts";
import { ollamaErrors } from "../ollama-common/errors.ts";
import { chatOutput } from "./answer.ts";

/** Decodes a whole answer. https://docs.ollama.com/api/chat */
export function decodeChat(response: WireResponse): ChatOutput {
  const body = answerObject(
    {
      errors: ollamaErrors,
      isAnswer: (it) => fieldsOf(it["message"]) !== undefined,
      isError: (it) => it["error"] !== undefined,
    },
    response,
  );
  const message = fieldsOf(body["message"]) ?? {};
  return chatOutput({
    text: textOf(message["content"]) ?? "",
    thinking: textOf(message["thinking"]) ?? "",
    toolCalls: objectsOf(message["tool_calls"]),
    ending: body,
  });
}
