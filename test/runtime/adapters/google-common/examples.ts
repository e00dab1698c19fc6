import { googleGenerateContent } from "../../../../runtime/adapters/google-generateContent/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { WireRequest } from "../../../../runtime/core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../../../runtime/core/result.ts";

/** A call without anything special. */
export const call: ChatCall = {
  model: "gemini-2.5-flash",
  promptMessages: [{ role: "user", content: "Hi" }],
  parameters: {},
  tools: [],
  stop: [],
  stream: false,
};

/** A response of one candidate with these parts. */
export function response(parts: readonly object[], more: object = {}, candidate: object = {}): object {
  return {
    candidates: [{ content: { role: "model", parts }, finishReason: "STOP", index: 0, ...candidate }],
    usageMetadata: { promptTokenCount: 4, candidatesTokenCount: 2, totalTokenCount: 6 },
    modelVersion: "gemini-2.5-flash",
    responseId: "r1",
    ...more,
  };
}

/** Decodes a whole answer. */
export function decode(body: unknown, own: Partial<ChatCall> = {}): ChatOutput {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = { status: 200, headers: {}, body: new TextEncoder().encode(text) };
  return googleGenerateContent.decode(answer, { ...call, ...own }) as ChatOutput;
}

/** Decodes the events of a stream, to its end. */
export function decodeEvents(...events: readonly unknown[]): { deltas: ChatDelta[]; end: () => ChatOutput } {
  const decoder = googleGenerateContent.decodeStream!(call);
  const deltas = events.flatMap((event) =>
    decoder.push({ type: "sse", event: "", id: "", data: typeof event === "string" ? event : JSON.stringify(event) }),
  );
  return { deltas, end: () => decoder.end() };
}

/** The body that a call is encoded to. */
export function bodyOf(own: Partial<ChatCall>): Readonly<Record<string, unknown>> {
  const { body } = googleGenerateContent.encode({ ...call, ...own }) as WireRequest;
  return (body as { value: Readonly<Record<string, unknown>> }).value;
}
