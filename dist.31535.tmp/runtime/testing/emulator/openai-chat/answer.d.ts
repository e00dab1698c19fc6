import type { Answer, Asked } from "../operation.ts";
/** Answers a request, whole or streamed. https://platform.openai.com/docs/api-reference/chat/object */
export declare function answerChat(asked: Asked): Answer;
