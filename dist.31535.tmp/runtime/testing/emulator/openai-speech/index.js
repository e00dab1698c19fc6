import { openaiErrorEvent, openaiVendor } from "../openai/vendor.js";
import { answerSpeech } from "./answer.js";
import { rules, schema } from "./schema.js";
/** OpenAI's speech from text. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export const emulatedSpeech = {
    kind: "openai-speech",
    vendor: openaiVendor,
    method: "POST",
    path: "audio/speech",
    schema,
    rules,
    answer: answerSpeech,
    errorEvent: openaiErrorEvent,
};
