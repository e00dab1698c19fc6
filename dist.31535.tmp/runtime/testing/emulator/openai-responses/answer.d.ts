import { type Fields } from "../json.ts";
import type { Answer, Asked } from "../operation.ts";
/** Answers a request, whole or streamed. https://platform.openai.com/docs/api-reference/responses/object */
export declare function answerResponse({ body, reply, memory }: Asked): Answer;
/** An item of the output. */
export type OutputItem = Fields & {
    readonly id: string;
    readonly type: "reasoning" | "message" | "function_call";
};
