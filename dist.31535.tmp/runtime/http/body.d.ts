import type { Guard } from "./guard.ts";
/** The body of an answer, read chunk by chunk when somebody asks: a slow reader slows the sender down. */
export interface Body {
    /** The next chunk; undefined at the end. Throws what stopped the attempt, or the unified error of a broken connection. */
    read(): Promise<Uint8Array | undefined>;
    /** Gives up what is still to come. */
    cancel(): void;
}
/** Begins to read. `during` tells how a connection that breaks is called. */
export declare function openBody(response: Response, guard: Guard, during: "body" | "stream"): Body;
/** Reads to the end. Throws `invalid_response` past `maxBytes`. `first` was read before. */
export declare function readAll(body: Body, guard: Guard, maxBytes: number, idleMs: number, first?: Uint8Array): Promise<Uint8Array>;
/** Reads the first bytes, at least `enough` where there are so many. A body that breaks counts as far as it came. */
export declare function readStart(body: Body, enough: number): Promise<Uint8Array>;
/** Waits briefly for the end of a body of which nothing more is needed, so that its connection can be used again. */
export declare function drain(body: Body): Promise<void>;
/** Chunks as one. */
export declare function joined(chunks: readonly Uint8Array[]): Uint8Array;
