import type { Framing, WireEvent } from "../../core/codec.ts";

/** Cuts the bytes of one body into events. Holds what is incomplete, up to a bound. */
export interface Framer {
  /** Takes a chunk and gives the events that it completes. Throws `invalid_response` when an event passes the bound. */
  push(chunk: Uint8Array): readonly WireEvent[];
  /** The body has ended: gives the event that only its end completes; throws `stream_truncated` when half an event is left. */
  end(): readonly WireEvent[];
}

/** Begins to cut a body into events, none of which may be longer than `maxEventBytes`. */
export type OpenFraming = (maxEventBytes: number) => Framer;

/** The framings that cut, by name. Those that need a library, such as `aws-event-stream`, are passed in through the options. */
export type Framings = { readonly [Name in Framing]?: OpenFraming | undefined };
