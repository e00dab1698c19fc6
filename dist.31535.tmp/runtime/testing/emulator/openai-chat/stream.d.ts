import { type Fields } from "../json.ts";
import type { Turn } from "../mind/turn.ts";
import type { StreamEvent } from "../operation.ts";
/**
 * The chunks of an answer: role, reasoning where the reply has some (as compatible providers stream it), text, tool calls,
 * finish reason, usage if asked for, `[DONE]`. https://platform.openai.com/docs/api-reference/chat-streaming
 */
export declare function streamOf(envelope: object, turn: Turn, reasoning: string, body: Fields): readonly StreamEvent[];
