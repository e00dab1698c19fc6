import { openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerModeration } from "./answer.ts";
import { schema } from "./schema.ts";

/** OpenAI's moderations. https://platform.openai.com/docs/api-reference/moderations */
export const emulatedModerations: Operation = {
  kind: "openai-moderations",
  vendor: openaiVendor,
  method: "POST",
  path: "moderations",
  schema,
  answer: answerModeration,
};
