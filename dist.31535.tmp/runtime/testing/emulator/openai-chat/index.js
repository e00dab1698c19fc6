import { openaiErrorEvent, openaiVendor } from "../openai/vendor.js";
import { answerChat } from "./answer.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export const emulatedChat = {
    kind: "openai-chat",
    vendor: openaiVendor,
    method: "POST",
    path: "chat/completions",
    schema,
    rules,
    answer: answerChat,
    errorEvent: openaiErrorEvent,
};
