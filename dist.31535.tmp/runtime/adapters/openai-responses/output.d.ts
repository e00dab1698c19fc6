import type { ChatOutput } from "../../core/result.ts";
import type { ResponsesAnswer } from "./answer.ts";
/** The output of an answer, as far as it has arrived. */
export declare function responsesOutput(answer: ResponsesAnswer): ChatOutput;
