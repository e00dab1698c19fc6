import type { ChatDelta } from "../../core/result.ts";
import { type Fields, fieldsOf, objectsOf, textOf } from "../common/json.ts";
import { addMessage, type ChatAnswer } from "../openai-chat/answer.ts";

/** Adds an answer, or a piece of one, and gives what it adds. Until the end, the finish reason is the text `null`. */
export function addAnswer(answer: ChatAnswer, body: Fields, streamed: boolean): ChatDelta[] {
  answer.responseId ??= textOf(body["request_id"]) ?? null;
  answer.rawUsage = fieldsOf(body["usage"]) ?? answer.rawUsage;
  const [choice] = objectsOf(fieldsOf(body["output"])?.["choices"]);
  if (choice === undefined) return [];
  const reason = textOf(choice["finish_reason"]);
  if (reason !== undefined && reason !== "null") answer.rawFinishReason = reason;
  const message = fieldsOf(choice["message"]) ?? {};
  const { content } = message;
  const joined = typeof content === "string" ? content : objectsOf(content).map(textIn).join("");
  return addMessage(answer, { ...message, content: joined }, {}, streamed);
}

function textIn(part: Fields): string {
  return textOf(part["text"]) ?? "";
}
