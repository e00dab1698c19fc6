import { openaiVendor } from "../openai/vendor.js";
import { answerEmbeddings } from "./answer.js";
import { rules, schema } from "./schema.js";
/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export const emulatedEmbeddings = {
    kind: "openai-embeddings",
    vendor: openaiVendor,
    method: "POST",
    path: "embeddings",
    schema,
    rules,
    answer: answerEmbeddings,
};
