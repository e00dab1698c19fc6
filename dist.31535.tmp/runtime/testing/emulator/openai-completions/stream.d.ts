import { type Fields } from "../json.ts";
import type { Turn } from "../mind/turn.ts";
import type { StreamEvent } from "../operation.ts";
/** The chunks of an answer. https://platform.openai.com/docs/api-reference/completions/create#completions-create-stream */
export declare function streamOf(envelope: object, turn: Turn, body: Fields): readonly StreamEvent[];
