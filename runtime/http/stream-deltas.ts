import type { StreamDecoder, WireEvent } from "../core/codec.ts";
import { drain, type Body } from "./body.ts";
import type { Framer } from "./framing/framer.ts";
import { decoding } from "./promised.ts";

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
export function readDeltas<Output, Delta>(
  source: DeltaSource<Output, Delta>,
): () => Promise<readonly Delta[] | undefined> {
  const { decoder, framer, body, beforeRead, onChunk } = source;
  let begun = false;
  let ended = false;
  let failure: { readonly thrown: unknown } | undefined;

  const read = (): Promise<Uint8Array | undefined> | Uint8Array | undefined => {
    if (!begun) {
      begun = true;
      return source.first;
    }
    beforeRead();
    return body.read();
  };

  let deltas: Delta[] = [];
  const push = (event: WireEvent): void => {
    if (decoder.done) return;
    for (const delta of decoder.push(event)) deltas.push(delta);
  };
  const decode = (chunk: Uint8Array | undefined): readonly Delta[] => {
    deltas = [];
    try {
      decoding(() => (chunk === undefined ? framer.end(push) : framer.push(chunk, push)));
    } catch (thrown) {
      if (deltas.length === 0) throw thrown;
      failure = { thrown };
    }
    return deltas;
  };

  return async () => {
    if (failure !== undefined) throw failure.thrown;
    while (!ended && !decoder.done) {
      const chunk = await read();
      if (chunk === undefined) ended = true;
      else onChunk?.(chunk);
      const arrived = decode(chunk);
      if (arrived.length > 0) return arrived;
    }
    if (!ended) await drain(body);
    return undefined;
  };
}
