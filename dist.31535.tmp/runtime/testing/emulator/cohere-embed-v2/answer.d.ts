import type { Answer, Asked } from "../operation.ts";
/** Embeds every input in every type that is asked for. https://docs.cohere.com/v2/reference/embed */
export declare function answerEmbed({ body, reply, memory }: Asked): Answer;
