import { type Fields } from "../json.ts";
import type { Turn } from "../mind/turn.ts";
import type { StreamEvent } from "../operation.ts";
/**
 * The events of an answer, in the order in which the API sends them: created, in progress, for each item its beginning, its
 * parts and deltas and its end, and last the whole response. https://platform.openai.com/docs/api-reference/responses-streaming
 */
export declare function streamOf(begun: Fields, finished: Fields, turn: Turn): readonly StreamEvent[];
