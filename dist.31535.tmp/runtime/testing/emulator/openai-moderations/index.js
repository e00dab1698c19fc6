import { openaiVendor } from "../openai/vendor.js";
import { answerModeration } from "./answer.js";
import { schema } from "./schema.js";
/** OpenAI's moderations. https://platform.openai.com/docs/api-reference/moderations */
export const emulatedModerations = {
    kind: "openai-moderations",
    vendor: openaiVendor,
    method: "POST",
    path: "moderations",
    schema,
    answer: answerModeration,
};
