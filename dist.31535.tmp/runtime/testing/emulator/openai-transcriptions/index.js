import { openaiErrorEvent, openaiVendor } from "../openai/vendor.js";
import { answerTranscription } from "./answer.js";
import { rules } from "./rules.js";
import { schema } from "./schema.js";
/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export const emulatedTranscriptions = {
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
