import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { StreamDecoder, WireEvent, WireRequest, WireResponse } from "../../../../runtime/core/codec.ts";

/** A chat call with what a test cares about. */
export function chatCall(call: Partial<ChatCall> = {}): ChatCall {
  return { model: "m-1", promptMessages: [], parameters: {}, tools: [], stop: [], stream: false, ...call };
}

/** An answer with that body: a text as it is, anything else as JSON. */
export function answer(body: unknown, contentType = "application/json", status = 200): WireResponse {
  const bytes =
    body instanceof Uint8Array
      ? body
      : new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
  return { status, headers: { "content-type": contentType }, body: bytes };
}

/** A server-sent event with that data. */
export function event(data: unknown, name = "message"): WireEvent {
  return { type: "sse", event: name, id: "", data: typeof data === "string" ? data : JSON.stringify(data) };
}

/** The JSON body of a request. */
export function jsonBody({ body }: WireRequest): unknown {
  return body.type === "json" ? JSON.parse(JSON.stringify(body.value)) : undefined;
}

/** Reads a whole stream. */
export function readStream<Output, Delta>(
  decoder: StreamDecoder<Output, Delta>,
  events: readonly WireEvent[],
): { deltas: Delta[]; output: Output } {
  const deltas = events.flatMap((it) => decoder.push(it));
  return { deltas, output: decoder.end() };
}

/** What a function throws. */
export function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
