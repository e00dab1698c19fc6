import { openaiErrorEvent, openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerSpeech } from "./answer.ts";
import { rules, schema } from "./schema.ts";

/** OpenAI's speech from text. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export const emulatedSpeech: Operation = {
  kind: "openai-speech",
  vendor: openaiVendor,
  method: "POST",
  path: "audio/speech",
  schema,
  rules,
  answer: answerSpeech,
  errorEvent: openaiErrorEvent,
};
