import type { Answer, Asked } from "../operation.ts";
/** Judges every text; the parts of one mixed input together. https://platform.openai.com/docs/api-reference/moderations/object */
export declare function answerModeration({ body, reply, memory }: Asked): Answer;
