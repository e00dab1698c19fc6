import { anthropicErrorEvent, anthropicVendor } from "../anthropic/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerMessages } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** Anthropic's Messages. https://docs.claude.com/en/api/messages */
export const emulatedMessages: Operation = {
  kind: "anthropic-messages",
  vendor: anthropicVendor,
  method: "POST",
  path: "messages",
  schema,
  rules,
  answer: answerMessages,
  errorEvent: anthropicErrorEvent,
};
