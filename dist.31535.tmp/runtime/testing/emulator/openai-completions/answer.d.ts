import type { Answer, Asked } from "../operation.ts";
/** Continues a text. Without `max_tokens` it is cut after 16 tokens, as the API does. https://platform.openai.com/docs/api-reference/completions/object */
export declare function answerCompletion({ body, reply, memory }: Asked): Answer;
