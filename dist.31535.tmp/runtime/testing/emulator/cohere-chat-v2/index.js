import { cohereErrorEvent, cohereVendor } from "../cohere/vendor.js";
import { answerChat } from "./answer.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
/** Cohere's chat, version 2. https://docs.cohere.com/v2/reference/chat */
export const emulatedCohereChat = {
    kind: "cohere-chat-v2",
    vendor: cohereVendor,
    method: "POST",
    path: "chat",
    schema,
    rules,
    answer: answerChat,
    errorEvent: cohereErrorEvent,
};
