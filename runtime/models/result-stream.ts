import { InvokeError } from "../core/error.ts";
import type { AnswerMeta, Sent } from "../http/exchange.ts";
import type { Streamed } from "../http/stream.ts";

/**
 * An answer in pieces. Nothing is sent until it is iterated, which can be done once. Leaving the loop cancels the request.
 * What breaks it is thrown as an `InvokeError` with `partial`; the caller's own abort as the platform's `AbortError`.
 */
export interface ResultStream<Chunk, Result> extends AsyncIterable<Chunk> {
  /** What has arrived so far, with its usage and price as far as known; undefined before anything came. Also after an abort. */
  partial(): Result | undefined;
  /** The whole answer; undefined until the stream has ended. */
  result(): Result | undefined;
}

/** What a result is made of: deltas that arrived together, and in the end the whole answer. */
export type BatchedStream<Output, Delta> = Pick<Streamed<Output, Delta>, "batches" | "partial" | "meta" | "redact">;

/** How a stream's deltas become chunks, and its end a result. */
export interface ChunkMaker<Output, Delta, Chunk, Result> {
  /** Called when iteration begins: what throws here, throws there. */
  readonly open: () => Promise<BatchedStream<Output, Delta>>;
  /** What is shown of deltas that arrived together; all when left out. */
  readonly filter?: (deltas: readonly Delta[]) => readonly Delta[];
  /** The chunk of a delta. Chunks are counted from 0. */
  readonly chunk: (delta: Delta, index: number) => Chunk;
  /** The last chunk. */
  readonly last: (result: Result, index: number) => Chunk;
  readonly result: (sent: { readonly output: Output; readonly meta: AnswerMeta }) => Result;
}

/** A stream of chunks over a stream of deltas. */
export function resultStream<Output, Delta, Chunk, Result>(
  make: ChunkMaker<Output, Delta, Chunk, Result>,
): ResultStream<Chunk, Result> {
  let streamed: BatchedStream<Output, Delta> | undefined;
  let result: Result | undefined;
  let isOpen = false;

  const partial = (): Result | undefined => {
    if (result !== undefined) return result;
    const output = streamed?.partial();
    const meta = streamed?.meta();
    return output === undefined || meta === undefined ? undefined : make.result({ output, meta });
  };

  /** One promise a chunk and none a layer: deltas that arrived together come in a list. */
  async function* chunks(): AsyncGenerator<Chunk, void, undefined> {
    let batches: AsyncGenerator<readonly Delta[], Sent<Output>, undefined> | undefined;
    let index = 0;
    try {
      streamed = await make.open();
      batches = streamed.batches();
      for (;;) {
        const step = await batches.next();
        if (step.done === true) {
          result = make.result(step.value);
          yield make.last(result, index);
          return;
        }
        for (const delta of make.filter?.(step.value) ?? step.value) yield make.chunk(delta, index++);
      }
    } catch (thrown) {
      // The codec's partial answer becomes one with usage and price, and a text is spoken by several requests.
      if (thrown instanceof InvokeError)
        Object.assign(thrown, { partial: streamed?.redact(partial()), emittedBefore: index > 0 });
      throw thrown;
    } finally {
      await batches?.return(undefined as never);
    }
  }

  return {
    partial,
    result: () => result,
    [Symbol.asyncIterator]() {
      if (isOpen) throw new TypeError("A stream can be iterated once");
      isOpen = true;
      return chunks();
    },
  };
}
