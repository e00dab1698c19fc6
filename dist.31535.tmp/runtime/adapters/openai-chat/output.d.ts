import type { ChatOutput } from "../../core/result.ts";
import type { ChatAnswer } from "./answer.ts";
import type { ChatOptions } from "./options.ts";
/** The output of an answer, as far as it has arrived. `audioFormat` is what the request asked for. */
export declare function chatOutput(answer: ChatAnswer, options: ChatOptions, audioFormat: string | undefined): ChatOutput;
