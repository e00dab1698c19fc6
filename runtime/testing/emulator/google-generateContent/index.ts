import { googleErrorEvent, googleVendor } from "../google/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerGenerateContent } from "./answer.ts";
import { rules } from "./rules.ts";
import { schema } from "./schema.ts";

/** Gemini's `generateContent` and `streamGenerateContent` at Google AI. https://ai.google.dev/api/generate-content */
export const emulatedGenerateContent: Operation = {
  kind: "google-generateContent",
  vendor: googleVendor,
  method: "POST",
  path: /^(?:models|tunedModels)\/[^/:]+:(?:generateContent|streamGenerateContent)$/,
  schema,
  rules,
  answer: answerGenerateContent,
  errorEvent: googleErrorEvent,
};
