import type { Answer, Asked } from "../operation.ts";
/** Ranks documents by the words that they share with the query. A search is of up to 100 documents of 500 tokens. */
export declare function answerRerank({ body, reply, memory }: Asked): Answer;
