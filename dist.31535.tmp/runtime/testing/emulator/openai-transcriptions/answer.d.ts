import type { Answer, Asked } from "../operation.ts";
/**
 * Writes down what is said: the text of a file that the emulator itself has spoken, else a sentence about the file. whisper-1
 * reports seconds and does not stream; the other models report tokens. https://platform.openai.com/docs/api-reference/audio/json-object
 */
export declare function answerTranscription({ body, files, reply }: Asked): Answer;
