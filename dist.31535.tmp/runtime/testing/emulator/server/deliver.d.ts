import type { ServerResponse } from "node:http";
import type { Fault } from "../fault.ts";
import type { Ending } from "./shape-events.ts";
/** A finished answer, in the writes in which it goes out. */
export interface Delivery {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly chunks: readonly Buffer[];
    readonly ending: Ending;
}
/** Sends an answer, as slowly and as badly as the fault wants it. Ends early when the client goes away. */
export declare function deliver(response: ServerResponse, { status, headers, chunks, ending }: Delivery, fault: Fault | undefined): Promise<void>;
