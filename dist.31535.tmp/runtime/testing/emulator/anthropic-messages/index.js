import { anthropicErrorEvent, anthropicVendor } from "../anthropic/vendor.js";
import { answerMessages } from "./answer.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
/** Anthropic's Messages. https://docs.claude.com/en/api/messages */
export const emulatedMessages = {
    kind: "anthropic-messages",
    vendor: anthropicVendor,
    method: "POST",
    path: "messages",
    schema,
    rules,
    answer: answerMessages,
    errorEvent: anthropicErrorEvent,
};
