import { type Fields } from "../json.ts";
import type { Turn } from "../mind/turn.ts";
import type { StreamEvent } from "../operation.ts";
/** An answer in the parts that a stream sends one after the other. */
export interface StreamedMessage {
    readonly message: Fields;
    readonly content: readonly Fields[];
    readonly ending: Fields;
    readonly inputUsage: Fields;
    readonly output: Fields;
    readonly turn: Turn;
}
/** The events of an answer. https://docs.claude.com/en/docs/build-with-claude/streaming */
export declare function streamOf({ message, content, ending, inputUsage, output, turn, }: StreamedMessage): readonly StreamEvent[];
