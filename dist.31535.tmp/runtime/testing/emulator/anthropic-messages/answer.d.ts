import type { Answer, Asked } from "../operation.ts";
/** Answers a request, whole or streamed. https://docs.claude.com/en/api/messages */
export declare function answerMessages({ body, reply, memory }: Asked): Answer;
