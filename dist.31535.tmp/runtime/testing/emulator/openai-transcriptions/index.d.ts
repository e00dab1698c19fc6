import type { Operation } from "../operation.ts";
/** OpenAI's text from speech. https://platform.openai.com/docs/api-reference/audio/createTranscription */
export declare const emulatedTranscriptions: Operation;
