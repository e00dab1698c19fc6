import type { Framing, WireEvent } from "../../core/codec.ts";

/** Cuts the bytes of one body into events. Holds what is incomplete, up to a bound. */
export interface Framer {
  /** Takes a chunk and hands over the events that it completes. Throws `invalid_response` when an event passes the bound. */
  push(chunk: Uint8Array, emit: Emit): void;
  /** The body has ended: hands over the event that only its end completes; throws `stream_truncated` when half an event is left. */
  end(emit: Emit): void;
}

/** Takes one event. */
export type Emit = (event: WireEvent) => void;

/** Begins to cut a body into events, none of which may be longer than `maxEventBytes`. May have to load what it needs. */
export type OpenFraming = (maxEventBytes: number) => Framer | Promise<Framer>;

/** The framings that cut, by name. Those that need a library, such as `awsFramings`, are passed in through the options. */
export type Framings = { readonly [Name in Framing]?: OpenFraming | undefined };
