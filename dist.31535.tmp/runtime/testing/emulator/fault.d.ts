import type { StreamedError } from "./operation.ts";
/** What is to go wrong with the next request, on the wire or before it. */
export type Fault = FaultType & {
    /** Strikes only a request of that kind, such as `openai-chat`. */
    readonly kind?: string | undefined;
    /** How many requests it strikes; 1 by default, `Infinity` for all. */
    readonly times?: number | undefined;
};
type FaultType = 
/** A failed answer: the provider's own of that status, or the given body. */
{
    readonly type: "status";
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly body?: string | undefined;
}
/** A web page in place of the answer, with status 200 unless another is given. */
 | {
    readonly type: "page";
    readonly status?: number | undefined;
}
/** The stream ends in good order, but without the events of its end; a whole answer ends in its middle. */
 | ({
    readonly type: "cut";
} & AfterDeltas)
/** The stream ends in good order in the middle of an event. */
 | ({
    readonly type: "halfEvent";
} & AfterDeltas)
/** Nothing more comes, and the connection stays. `before: "headers"` stalls before the answer has begun. */
 | ({
    readonly type: "stall";
    readonly before?: "headers" | undefined;
} & AfterDeltas)
/** The connection is reset. `before: "headers"` resets before the answer has begun. */
 | ({
    readonly type: "reset";
    readonly before?: "headers" | undefined;
} & AfterDeltas)
/** The connection is closed in the middle of the answer, as when a process dies. */
 | ({
    readonly type: "hangUp";
} & AfterDeltas)
/** An error event in the provider's shape. */
 | ({
    readonly type: "errorEvent";
    readonly error?: StreamedError | undefined;
} & AfterDeltas)
/** The answer's head comes late. */
 | {
    readonly type: "slowHeaders";
    readonly delayMs: number;
}
/** A pause before every event. */
 | {
    readonly type: "drip";
    readonly delayMs: number;
}
/** Every byte is a write of its own. */
 | {
    readonly type: "oneByte";
}
/** Writes end inside every character of more than one byte. */
 | {
    readonly type: "splitUtf8";
}
/** Lines end with CRLF or CR. */
 | {
    readonly type: "lineEnds";
    readonly ends: "\r\n" | "\r";
}
/** Comments, unknown fields and empty events between the events. */
 | {
    readonly type: "comments";
}
/** A byte order mark first. */
 | {
    readonly type: "bom";
}
/** The whole text in one event of about that many bytes. */
 | {
    readonly type: "giantEvent";
    readonly bytes: number;
}
/** That many text deltas in a single write. */
 | {
    readonly type: "burst";
    readonly events: number;
}
/** The answer is complete, and then the server closes the kept-alive connection without a word. */
 | {
    readonly type: "closeSocket";
};
interface AfterDeltas {
    /** After how many deltas it strikes; 1 by default. */
    readonly afterDeltas?: number | undefined;
}
export {};
