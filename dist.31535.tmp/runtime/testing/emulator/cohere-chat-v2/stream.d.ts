import type { Fields } from "../json.ts";
import type { Turn } from "../mind/turn.ts";
import type { StreamEvent } from "../operation.ts";
/** The events of an answer: thoughts or a plan, text, tool calls, the end with usage, `[DONE]`. https://docs.cohere.com/v2/docs/streaming */
export declare function streamOf(id: string, turn: Turn, plan: string, ending: Fields): readonly StreamEvent[];
