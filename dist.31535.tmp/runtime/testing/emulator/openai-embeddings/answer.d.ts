import type { Answer, Asked } from "../operation.ts";
/** Embeds every input. https://platform.openai.com/docs/api-reference/embeddings/object */
export declare function answerEmbeddings({ body, reply }: Asked): Answer;
