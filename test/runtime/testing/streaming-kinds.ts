import { anthropicMessages } from "../../../runtime/adapters/anthropic-messages/index.ts";
import { bedrockConverse } from "../../../runtime/adapters/bedrock-converse/index.ts";
import { bedrockInvokeChat } from "../../../runtime/adapters/bedrock-invoke/index.ts";
import { cohereChatV2 } from "../../../runtime/adapters/cohere-chat-v2/index.ts";
import { googleGenerateContent } from "../../../runtime/adapters/google-generateContent/index.ts";
import { openaiChat } from "../../../runtime/adapters/openai-chat/index.ts";
import { openaiCompletions } from "../../../runtime/adapters/openai-completions/index.ts";
import { openaiResponses } from "../../../runtime/adapters/openai-responses/index.ts";
import { openaiSpeech } from "../../../runtime/adapters/openai-speech/index.ts";
import { openaiTranscriptions } from "../../../runtime/adapters/openai-transcriptions/index.ts";
import { vertexGenerateContent } from "../../../runtime/adapters/vertex-generateContent/index.ts";
import type { ChatCall, SpeechCall, TranscriptionCall } from "../../../runtime/core/call.ts";
import type { Codec, Endpoint } from "../../../runtime/core/codec.ts";
import type { TransportOptions } from "../../../runtime/http/options.ts";
import { send } from "../../../runtime/http/send.ts";
import { stream } from "../../../runtime/http/stream.ts";
import { deltasOf } from "../../support/deltas-of.ts";

/** What a test needs of a streamed answer, whatever it is made of. */
export interface TestStream {
  [Symbol.asyncIterator](): AsyncIterator<unknown, { readonly output: unknown } | undefined, undefined>;
}

/** A streaming adapter, ready to be called. */
export interface StreamingKind {
  readonly kind: string;
  /** The error that it gives for an error event of the emulator. */
  readonly errorEvent: readonly [name: string, reason: string] | undefined;
  /** Whether the wire says when the answer is complete. */
  readonly hasEnd: boolean;
  /** Whether the deltas are of text. */
  readonly isText: boolean;
  open(url: string, options?: TransportOptions): TestStream;
  send(url: string, options?: TransportOptions): Promise<{ readonly output: unknown }>;
}

/** The key that no error may show. */
export const testKey = "sk-test-0123456789abcdef";

const chatCall = (model: string, parameters: ChatCall["parameters"] = {}): ChatCall => ({
  model,
  promptMessages: [{ role: "user", content: "What is the weather like in Zürich today?" }],
  parameters,
  tools: [],
  stop: [],
  stream: false,
});
const speechCall = (parameters: SpeechCall["parameters"]): SpeechCall => ({
  model: "gpt-4o-mini-tts",
  text: "Good morning",
  voice: "alloy",
  parameters,
  stream: false,
});
const transcriptionCall: TranscriptionCall = {
  model: "gpt-4o-mini-transcribe",
  file: { bytes: new Uint8Array(4000), name: "morning.mp3", mediaType: "audio/mpeg" },
  parameters: {},
  stream: false,
};

const server = ["InvokeServerUnavailableError", "server"] as const;
const overloaded = ["InvokeServerUnavailableError", "overloaded"] as const;

/** All adapters that stream. */
export const streamingKinds: readonly StreamingKind[] = [
  kind(openaiChat, chatCall("gpt-4o"), "/v1/", server),
  kind(openaiCompletions, chatCall("gpt-3.5-turbo-instruct", { max_tokens: 500 }), "/v1/", server),
  kind(openaiResponses, chatCall("gpt-4o"), "/v1/", server),
  kind(openaiTranscriptions, transcriptionCall, "/v1/", server),
  kind(openaiSpeech, speechCall({ stream_format: "sse" }), "/v1/", server, { isText: false }),
  kind(openaiSpeech, speechCall({}), "/v1/", undefined, { isText: false, hasEnd: false }),
  kind(anthropicMessages, chatCall("claude-sonnet-4-5", { max_tokens: 500 }), "/", overloaded),
  kind(cohereChatV2, chatCall("command-a-03-2025"), "/", server),
  kind(googleGenerateContent, chatCall("gemini-2.5-flash"), "/", overloaded),
  kind(bedrockConverse, chatCall("us.amazon.nova-lite-v1:0"), "/", server),
  kind(bedrockInvokeChat, chatCall("anthropic.claude-3-haiku-20240307-v1:0", { max_tokens: 500 }), "/", server),
  kind(vertexGenerateContent, chatCall("gemini-2.5-flash"), "/v1/projects/p/locations/global/", overloaded),
];

function kind<Call extends { readonly stream: boolean }, Output, Delta>(
  codec: Codec<Call, Output, Delta>,
  call: Call,
  base: string,
  errorEvent: StreamingKind["errorEvent"],
  { isText = true, hasEnd = true } = {},
): StreamingKind {
  const exchange = (url: string, streamed: boolean, options: TransportOptions | undefined) => ({
    codec,
    call: { ...call, stream: streamed },
    endpoint: endpoint(url + base),
    credentials: { key: testKey },
    options: { retries: { max: 0 }, ...options },
    provider: "test",
    model: "model",
  });
  return {
    kind: hasEnd ? codec.kind : `${codec.kind} (bytes)`,
    errorEvent,
    hasEnd,
    isText,
    open(url, options) {
      const streamed = stream(exchange(url, true, options));
      return { [Symbol.asyncIterator]: () => deltasOf(streamed) };
    },
    send: (url, options) => send(exchange(url, false, options)),
  };
}

function endpoint(base: string): Endpoint<{ readonly key: string }> {
  return {
    url: ({ path, query }) => new URL(`${path}?${new URLSearchParams(query)}`, base),
    authorize: async (request, { key }) => ({
      ...request,
      headers: {
        ...request.headers,
        ...(request.url.pathname.includes("messages") ? { "x-api-key": key } : { authorization: `Bearer ${key}` }),
      },
    }),
    secrets: ({ key }) => [key],
  };
}
