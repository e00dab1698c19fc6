import type { Answer, Asked } from "../operation.ts";
/** Answers a request, whole or streamed. https://docs.cohere.com/v2/reference/chat */
export declare function answerChat({ body, reply, memory }: Asked): Answer;
