import type { ErrorTable } from "./error-table.ts";

/** How the bytes of an answer are cut into events. `json` is not cut: the whole body is one document. */
export type Framing = "json" | "text" | "bytes" | "sse" | "ndjson" | "aws-event-stream";

/** One part of a multipart form. */
export type FormPart =
  | { readonly name: string; readonly value: string }
  | { readonly name: string; readonly bytes: Uint8Array; readonly fileName: string; readonly mediaType: string };

/** A request as a codec makes it: before a URL, credentials and serialization. */
export interface WireRequest {
  readonly method: "GET" | "POST";
  /** Path below the base URL, without a leading slash, such as `chat/completions`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  /** Lower-case names. `content-type` follows from the body. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body:
    | { readonly type: "json"; readonly value: unknown }
    | { readonly type: "text"; readonly value: string; readonly mediaType: string }
    | { readonly type: "bytes"; readonly value: Uint8Array; readonly mediaType: string }
    | { readonly type: "form"; readonly parts: readonly FormPart[] }
    | { readonly type: "none" };
  /** How the answer is cut when it is a success. Failures are read whole. */
  readonly framing: Framing;
}

/** A request ready to be sent: what `authorize` signs. */
export interface SerializedRequest {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | FormData | null;
}

/** A whole answer, read to its end. */
export interface WireResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** One event of a framed answer. */
export type WireEvent =
  | { readonly type: "sse"; readonly event: string; readonly data: string; readonly id: string }
  | { readonly type: "ndjson"; readonly data: string }
  | { readonly type: "aws"; readonly headers: Readonly<Record<string, string>>; readonly payload: Uint8Array }
  | { readonly type: "bytes"; readonly bytes: Uint8Array };

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

/** Framings, by name. */
export type Framings = { readonly [Name in Framing]?: OpenFraming | undefined };

/** What `decode` gives when the answer is not there yet: the request to ask with again, after a wait. */
export interface Again {
  readonly again: WireRequest;
  /** Milliseconds. */
  readonly afterMs: number;
}

/** Decodes one stream. Throws the unified error for an error event or an end without a terminal event. */
export interface StreamDecoder<Output, Delta> {
  /** Takes one event and gives the deltas it holds, in order. */
  push(event: WireEvent): Delta[];
  /** The stream has ended: gives the whole answer, the same as `decode` of an unstreamed one; throws `stream_truncated` when the terminal event never came. */
  end(): Output;
  /** True once the terminal event was seen: nothing that follows matters. */
  readonly done: boolean;
  /** What has arrived so far, for a stream that is aborted or breaks. */
  partial(): Output;
}

/**
 * A wire protocol's operation, pure: no I/O, no clock, no randomness. The transport sends what `encode` makes and hands the
 * answer to `decode` or, event by event, to `decodeStream`.
 */
export interface Codec<Call, Output, Delta = never> {
  /** The one word for this operation, such as `openai-chat`. */
  readonly kind: string;
  encode(call: Call): WireRequest;
  /** Decodes an answer with a success status. Throws the unified error when the answer is an error all the same, or is not what the protocol promises (`invalid_response`). */
  decode(response: WireResponse, call: Call): Output | Again;
  decodeStream?(call: Call): StreamDecoder<Output, Delta>;
  /** The framings of its streams that the transport does not have: that has `sse` and `bytes`. */
  readonly framings?: Framings | undefined;
  /** How failures of this protocol are told apart. */
  readonly errors: ErrorTable;
}

/** Where requests go and how they are authorized. */
export interface Endpoint<Credentials> {
  /** Base URL, deployment or model in the path, api-version. */
  url(request: WireRequest, credentials: Credentials): URL;
  /** The last step, over the final bytes, once per attempt. */
  authorize(
    request: SerializedRequest,
    credentials: Credentials,
    context: AuthorizeContext,
  ): Promise<SerializedRequest>;
  /** Whether the answer to `url` may hold the credentials' values, for redaction: the values that never may appear in an error. */
  secrets(credentials: Credentials): readonly string[];
}

/** What an endpoint may use to authorize. */
export interface AuthorizeContext {
  readonly fetch: typeof fetch;
  readonly signal: AbortSignal | undefined;
  /** True when the same request was just refused with 401: cached tokens are stale. */
  readonly refresh: boolean;
}
