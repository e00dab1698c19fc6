import { openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerEmbeddings } from "./answer.ts";
import { rules, schema } from "./schema.ts";

/** OpenAI's embeddings. https://platform.openai.com/docs/api-reference/embeddings */
export const emulatedEmbeddings: Operation = {
  kind: "openai-embeddings",
  vendor: openaiVendor,
  method: "POST",
  path: "embeddings",
  schema,
  rules,
  answer: answerEmbeddings,
};
