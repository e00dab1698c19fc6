import type { WireResponse } from "../../core/codec.ts";
import { failureError } from "../../core/failure.ts";
import type { ChatOutput } from "../../core/result.ts";
import { fieldsOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { cohereAnswer } from "../cohere-common/answer.ts";
import { cohereErrors } from "../cohere-common/errors.ts";
import { chatOutput, type AnswerPart, type AnswerToolCall } from "./answer.ts";
import { isFailedFinish } from "./finish-reason.ts";

/** Decodes a whole answer. https://docs.cohere.com/reference/chat */
export function decodeChat(response: WireResponse): ChatOutput {
  const body = cohereAnswer((it) => fieldsOf(it["message"]) !== undefined, response);
  const message = fieldsOf(body["message"]) ?? {};
  const finishReason = textOf(body["finish_reason"]) ?? null;
  if (isFailedFinish(finishReason)) {
    const { status, headers } = response;
    throw failureError(cohereErrors, {
      status,
      headers,
      text: JSON.stringify({ finish_reason: finishReason, error: body["error"] }),
    });
  }
  return chatOutput({
    id: textOf(body["id"]) ?? null,
    parts: contentParts(message["content"]),
    toolPlan: textOf(message["tool_plan"]) ?? "",
    toolCalls: objectsOf(message["tool_calls"]).map(toolCall),
    finishReason,
    usage: body["usage"],
  });
}

function contentParts(content: unknown): AnswerPart[] {
  if (typeof content === "string") return [{ type: "text", text: content }];
  return objectsOf(content).flatMap((part): AnswerPart[] => {
    if (part["type"] === "text") return [{ type: "text", text: textOf(part["text"]) ?? "" }];
    return part["type"] === "thinking" ? [{ type: "thinking", text: textOf(part["thinking"]) ?? "" }] : [];
  });
}

function toolCall(call: Fields): AnswerToolCall {
  const made = fieldsOf(call["function"]);
  return { id: call["id"], name: made?.["name"], argumentsText: textOf(made?.["arguments"]) ?? "" };
}
