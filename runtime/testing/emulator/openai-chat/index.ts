import { openaiErrorEvent, openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerChat } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export const emulatedChat: Operation = {
  kind: "openai-chat",
  vendor: openaiVendor,
  method: "POST",
  path: "chat/completions",
  schema,
  rules,
  answer: answerChat,
  errorEvent: openaiErrorEvent,
};
