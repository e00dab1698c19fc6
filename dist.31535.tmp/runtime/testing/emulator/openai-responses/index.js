import { openaiVendor } from "../openai/vendor.js";
import { answerResponse } from "./answer.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export const emulatedResponses = {
    kind: "openai-responses",
    vendor: openaiVendor,
    method: "POST",
    path: "responses",
    schema,
    rules,
    answer: answerResponse,
    // https://platform.openai.com/docs/api-reference/responses-streaming/error
    errorEvent: ({ type = "server_error", message = "The server had an error while processing your request. Sorry about that!", }) => ({
        event: "error",
        data: JSON.stringify({ type: "error", sequence_number: 99, code: type, message, param: null }),
    }),
};
