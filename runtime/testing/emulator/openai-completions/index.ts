import { textOf } from "../json.ts";
import { openaiError } from "../openai/error.ts";
import { openaiErrorEvent, openaiVendor } from "../openai/vendor.ts";
import type { Operation } from "../operation.ts";
import { answerCompletion } from "./answer.ts";
import { schema } from "./schema.ts";

/** OpenAI's older Completions. https://platform.openai.com/docs/api-reference/completions */
export const emulatedCompletions: Operation = {
  kind: "openai-completions",
  vendor: openaiVendor,
  method: "POST",
  path: "completions",
  schema,
  rules: [
    ({ body }) =>
      /^(?:gpt-(?!3\.5-turbo-instruct)|o\d|chatgpt)/.test(textOf(body["model"]))
        ? openaiError(
            404,
            "This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?",
            "model",
          )
        : undefined,
  ],
  answer: answerCompletion,
  errorEvent: openaiErrorEvent,
};
