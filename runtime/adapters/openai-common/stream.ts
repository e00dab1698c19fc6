import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { truncatedStream } from "../common/failures.ts";
import { textOf, type Fields } from "../common/json.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { errorIn } from "./reports-error.ts";

/** How far a stream has come. */
export interface Progress {
  /** Nothing that follows matters. */
  done: boolean;
  /** The answer is whole, though more may follow, such as usage. */
  complete: boolean;
}

/** What is made of a stream. */
export interface StreamReader<Output, Delta> {
  /** Takes the object of an event and gives what it adds. `type` is its own `type`, else the event's name; `[DONE]` for the event that says so. */
  take(event: Fields, type: string, progress: Progress): Delta[];
  /** Takes bytes that come without events. */
  takeBytes?(bytes: Uint8Array, progress: Progress): Delta[];
  /** What has arrived so far. */
  output(): Output;
}

/** Decodes a stream of OpenAI's. What an event that reports an error adds is added before it is thrown. */
export function decodeEvents<Output, Delta>(
  errors: ErrorTable,
  reader: StreamReader<Output, Delta>,
): StreamDecoder<Output, Delta> {
  const progress: Progress = { done: false, complete: false };
  return {
    push(event: WireEvent): Delta[] {
      if (progress.done) return [];
      if (event.type === "bytes") return reader.takeBytes?.(event.bytes, progress) ?? [];
      if (event.type === "sse" && event.data === "[DONE]") return reader.take({}, event.data, progress);
      const fields = eventFields(event);
      if (fields === undefined || event.type !== "sse") return [];
      const deltas = reader.take(fields, textOf(fields["type"]) ?? event.event, progress);
      const failed = errorIn(fields) ?? (event.event === "error" ? fields : undefined);
      if (failed !== undefined) throw eventError(errors, JSON.stringify(failed));
      return deltas;
    },
    end(): Output {
      if (!progress.done && !progress.complete) throw truncatedStream();
      return reader.output();
    },
    get done() {
      return progress.done;
    },
    partial: reader.output,
  };
}
