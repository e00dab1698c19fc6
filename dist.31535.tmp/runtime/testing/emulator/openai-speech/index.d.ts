import type { Operation } from "../operation.ts";
/** OpenAI's speech from text. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export declare const emulatedSpeech: Operation;
