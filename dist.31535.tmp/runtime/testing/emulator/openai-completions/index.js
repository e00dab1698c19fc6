import { textOf } from "../json.js";
import { openaiError } from "../openai/error.js";
import { openaiErrorEvent, openaiVendor } from "../openai/vendor.js";
import { answerCompletion } from "./answer.js";
import { schema } from "./schema.js";
/** OpenAI's older Completions. https://platform.openai.com/docs/api-reference/completions */
export const emulatedCompletions = {
    kind: "openai-completions",
    vendor: openaiVendor,
    method: "POST",
    path: "completions",
    schema,
    rules: [
        ({ body }) => /^(?:gpt-(?!3\.5-turbo-instruct)|o\d|chatgpt)/.test(textOf(body["model"]))
            ? openaiError(404, "This is a chat model and not supported in the v1/completions endpoint. Did you mean to use v1/chat/completions?", "model")
            : undefined,
    ],
    answer: answerCompletion,
    errorEvent: openaiErrorEvent,
};
