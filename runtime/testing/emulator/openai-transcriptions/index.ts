import { openaiErrorEvent, openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerTranscription } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const emulatedTranscriptions: Operation = {
  kind: "openai-transcriptions",
  vendor: openaiVendor,
  method: "POST",
  path: "audio/transcriptions",
  form: true,
  schema,
  rules,
  answer: answerTranscription,
  errorEvent: openaiErrorEvent,
};
