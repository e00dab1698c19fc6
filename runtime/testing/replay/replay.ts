import type { Framing, WireRequest } from "../../core/codec.ts";
import { send } from "../../http/send.ts";
import { requestFields } from "./calls.ts";
import { replayKinds, type ReplayResults } from "./kinds.ts";
import type { RecordedExchange, RecordedResponse } from "./recorded.ts";

/** A kind whose recordings can be replayed, such as `openai-chat`. */
export type ReplayKind = keyof ReplayResults;

/**
 * Decodes one recorded exchange as a live one would be: the answer goes through the transport, its framing and the codec of
 * that kind. Nothing is sent. Rejects with the unified error for a failure, for an error inside a stream and for a stream that
 * is cut short; never tries again.
 *
 * @example
 * const { text, usage } = await replay("openai-chat", { request, response });
 */
export async function replay<Kind extends ReplayKind>(
  kind: Kind,
  exchange: RecordedExchange,
): Promise<ReplayResults[Kind]> {
  const entry = replayKinds[kind];
  if (entry === undefined) {
    throw new RangeError(
      `There is no codec of kind ${JSON.stringify(kind)}; there are ${Object.keys(replayKinds).join(", ")}`,
    );
  }
  return (await entry.replay(exchange, decodeRecorded)) as ReplayResults[Kind];
}

/** Runs a recorded answer through transport and codec. */
export type DecodeRecorded = typeof decodeRecorded;

async function decodeRecorded<Call extends { readonly model: string }, Output, Delta>(
  codec: Parameters<typeof send<Call, Output, Delta, object>>[0]["codec"],
  call: Call,
  { request, response }: RecordedExchange,
  wholeFraming: Framing,
): Promise<Output> {
  const streamed = codec.decodeStream === undefined ? undefined : streamFraming(request.body, response, wholeFraming);
  const exchange = {
    codec: { ...codec, encode: () => wireRequest(streamed ?? wholeFraming) },
    call,
    model: call.model,
    endpoint: { url: () => new URL(request.url), authorize: async <Request>(it: Request) => it, secrets: () => [] },
    credentials: {},
    options: {
      fetch: () => Promise.resolve(platformResponse(response)),
      retries: { max: 0 },
    },
  };
  return (await send(exchange, streamed !== undefined)).output;
}

/** How a streamed answer is cut; undefined for one that came whole. The answer's own word counts, then what was asked for. */
function streamFraming(requestBody: unknown, response: RecordedResponse, wholeFraming: Framing): Framing | undefined {
  const contentType = lowerCase(response.headers)["content-type"] ?? "";
  const named = streamTypes.find(([type]) => contentType.startsWith(type))?.[1];
  if (named !== undefined || wholeFraming === "bytes") return named;
  const { stream: asked } = requestFields(requestBody);
  return asked === true || asked === "true" ? "sse" : undefined;
}

const streamTypes: readonly (readonly [string, Framing])[] = [
  ["text/event-stream", "sse"],
  ["application/x-ndjson", "ndjson"],
  ["application/vnd.amazon.eventstream", "aws-event-stream"],
];

function wireRequest(framing: Framing): WireRequest {
  return { method: "POST", path: "", body: { type: "none" }, framing };
}

function platformResponse({ status, headers, body, bodyBase64 }: RecordedResponse): Response {
  const bytes = bodyBase64 === undefined ? new TextEncoder().encode(body ?? "") : Buffer.from(bodyBase64, "base64");
  // Without a content type of its own, which a text as body would bring.
  return new Response(new Uint8Array(bytes), { status, headers: lowerCase(headers) });
}

function lowerCase(headers: RecordedResponse["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}
