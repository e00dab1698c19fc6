import { openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerResponse } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** OpenAI's Responses. https://platform.openai.com/docs/api-reference/responses */
export const emulatedResponses: Operation = {
  kind: "openai-responses",
  vendor: openaiVendor,
  method: "POST",
  path: "responses",
  schema,
  rules,
  answer: answerResponse,
  // https://platform.openai.com/docs/api-reference/responses-streaming/error
  errorEvent: ({
    type = "server_error",
    message = "The server had an error while processing your request. Sorry about that!",
  }) => ({
    event: "error",
    data: JSON.stringify({ type: "error", sequence_number: 99, code: type, message, param: null }),
  }),
};
