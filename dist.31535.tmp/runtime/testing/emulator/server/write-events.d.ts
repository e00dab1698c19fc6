import type { Fault } from "../fault.ts";
import type { StreamEvent } from "../operation.ts";
/** Writes an event down. https://html.spec.whatwg.org/multipage/server-sent-events.html */
export declare function eventText({ event, data }: StreamEvent): string;
/** Puts a stream's events into the form that a fault gives them; each item is one write. */
export declare function eventChunks(events: readonly StreamEvent[], half: StreamEvent | undefined, fault: Fault | undefined): readonly Buffer[];
/** Cuts bytes into the writes that a fault asks for. */
export declare function rechunked(chunks: readonly Buffer[], fault: Fault | undefined): readonly Buffer[];
