import type { ChatCall, EmbeddingCall, RerankCall, SpeechCall } from "../../../runtime/core/call.ts";
import type { Codec, WireEvent, WireRequest, WireResponse } from "../../../runtime/core/codec.ts";

/** Calls that say as little as a call can. */
export const calls = {
  chat: {
    model: "m",
    promptMessages: [{ role: "user", content: "Hi" }],
    parameters: {},
    tools: [],
    stop: [],
    stream: false,
  } satisfies ChatCall as ChatCall,
  embedding: {
    model: "m",
    texts: ["a", "b"],
    inputType: "document",
    parameters: {},
  } satisfies EmbeddingCall as EmbeddingCall,
  rerank: { model: "m", query: "q", documents: ["a", "b"], parameters: {} } satisfies RerankCall as RerankCall,
  speech: { model: "m", text: "Hi", voice: "v", parameters: {}, stream: false } satisfies SpeechCall as SpeechCall,
};

/** An answer with a JSON body, or one of text. */
export function answer(value: unknown, headers: Readonly<Record<string, string>> = {}): WireResponse {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return { status: 200, headers, body: new TextEncoder().encode(text) };
}

/** The JSON body of a request. */
export function bodyOf({ body }: WireRequest): unknown {
  return body.type === "json" ? body.value : undefined;
}

/** Streams events of JSON, as server-sent ones or lines. */
export function streamed<Call, Output, Delta>(
  codec: Codec<Call, Output, Delta>,
  call: Call,
  values: readonly unknown[],
  type: "sse" | "ndjson" = "sse",
) {
  const decoder = codec.decodeStream!(call);
  const deltas = values.flatMap((value) => {
    const data = typeof value === "string" ? value : JSON.stringify(value);
    const event: WireEvent = type === "sse" ? { type, event: "", data, id: "" } : { type, data };
    return decoder.push(event);
  });
  return { deltas, decoder };
}
