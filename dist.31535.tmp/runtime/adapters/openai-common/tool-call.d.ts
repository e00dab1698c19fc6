import type { OpaquePart } from "../../core/message.ts";
import type { DecodedToolCall } from "../../core/result.ts";
/** A tool call as it arrives. */
export interface OpenToolCall {
    /** The provider's id; null while it gave none. */
    id: string | null;
    /** Stands in for an id that never comes. */
    readonly madeUpId: string;
    name: string;
    argumentsText: string;
    /** A custom tool takes text, not JSON. */
    custom: boolean;
    opaque: OpaquePart | undefined;
}
/** A call of which nothing has arrived but its place among the calls of the answer. */
export declare function openToolCall(index: number, responseId: string | null): OpenToolCall;
/** The finished call. */
export declare function decodedToolCall({ id, madeUpId, name, argumentsText, custom, opaque }: OpenToolCall): DecodedToolCall;
/** The text of arguments; some providers send them parsed. */
export declare function argumentsTextOf(value: unknown): string;
/** The arguments of a call as they go back to the provider: as the model wrote them. */
export declare function argumentsToSend(call: {
    readonly arguments: unknown;
    readonly argumentsText: string;
}): string;
