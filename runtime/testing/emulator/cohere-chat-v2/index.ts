import { cohereErrorEvent, cohereVendor } from "../cohere/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerChat } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** Cohere's chat, version 2. https://docs.cohere.com/v2/reference/chat */
export const emulatedCohereChat: Operation = {
  kind: "cohere-chat-v2",
  vendor: cohereVendor,
  method: "POST",
  path: "chat",
  schema,
  rules,
  answer: answerChat,
  errorEvent: cohereErrorEvent,
};
