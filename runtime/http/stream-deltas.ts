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

  const decode = (chunk: Uint8Array | undefined): Delta[] => {
    const deltas: Delta[] = [];
    try {
      decoding(() => pushAll(decoder, chunk === undefined ? framer.end() : framer.push(chunk), deltas));
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
      const deltas = decode(chunk);
      if (deltas.length > 0) return deltas;
    }
    if (!ended) await drain(body);
    return undefined;
  };
}

function pushAll<Output, Delta>(
  decoder: StreamDecoder<Output, Delta>,
  events: readonly WireEvent[],
  deltas: Delta[],
): void {
  for (const event of events) {
    for (const delta of decoder.push(event)) deltas.push(delta);
    if (decoder.done) return;
  }
}
