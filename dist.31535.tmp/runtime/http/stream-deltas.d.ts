import type { StreamDecoder } from "../core/codec.ts";
import { type Body } from "./body.ts";
import type { Framer } from "./framing/framer.ts";
/** What a stream is read with. */
export interface DeltaSource<Output, Delta> {
    readonly decoder: StreamDecoder<Output, Delta>;
    readonly framer: Framer;
    readonly body: Body;
    /** The first chunk, read before; undefined when the body is empty. */
    readonly first: Uint8Array | undefined;
    readonly beforeRead: () => void;
    readonly onChunk: ((chunk: Uint8Array) => void) | undefined;
}
/**
 * Gives a function that reads on until there are deltas and returns all that came with one chunk; undefined at the end, which
 * is the terminal event or the end of the body. What fails after some deltas of a chunk is thrown at the next call, so that
 * those get out.
 */
export declare function readDeltas<Output, Delta>(source: DeltaSource<Output, Delta>): () => Promise<readonly Delta[] | undefined>;
