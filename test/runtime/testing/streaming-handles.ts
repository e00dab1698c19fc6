import { anthropicMessages } from "../../../runtime/adapters/anthropic-messages/index.ts";
import { cohereChatV2 } from "../../../runtime/adapters/cohere-chat-v2/index.ts";
import { openaiChat } from "../../../runtime/adapters/openai-chat/index.ts";
import { openaiCompletions } from "../../../runtime/adapters/openai-completions/index.ts";
import { openaiResponses } from "../../../runtime/adapters/openai-responses/index.ts";
import { openaiSpeech } from "../../../runtime/adapters/openai-speech/index.ts";
import { openaiTranscriptions } from "../../../runtime/adapters/openai-transcriptions/index.ts";
import { model } from "../../../runtime/core/model.ts";
import { priceUsage } from "../../../runtime/core/price.ts";
import type { Connection } from "../../../runtime/models/connection.ts";
import { customCard } from "../../../runtime/models/custom.ts";
import { llm } from "../../../runtime/models/llm.ts";
import type { LlmOperation } from "../../../runtime/models/llm-call.ts";
import type { InvokeOptions } from "../../../runtime/models/request.ts";
import type { ResultStream } from "../../../runtime/models/result-stream.ts";
import { speech2text } from "../../../runtime/models/speech2text.ts";
import { tts } from "../../../runtime/models/tts.ts";
import type { Usage } from "../../../runtime/models/usage.ts";
import { testKey } from "./streaming-kinds.ts";

/** What all results of streaming handles have. */
export interface AnyResult {
  readonly model: string;
  readonly text?: string;
  readonly audio?: Uint8Array;
  readonly usage: Usage;
}

/** A handle that streams, ready to be called. */
export interface StreamingHandle {
  readonly name: string;
  /** The error that it gives for an error event of the emulator. */
  readonly errorEvent: readonly [name: string, reason: string] | undefined;
  /** Whether the wire says when the answer is complete. */
  readonly hasEnd: boolean;
  readonly isText: boolean;
  /** What a broken stream already knows of its usage: what the provider says first, or what follows from the request. */
  readonly knows: { readonly count: "promptTokens" | "characters" } | undefined;
  stream(url: string, options?: InvokeOptions): ResultStream<unknown, AnyResult>;
  invoke(url: string, options?: InvokeOptions): Promise<AnyResult>;
}

const server = ["InvokeServerUnavailableError", "server"] as const;
const overloaded = ["InvokeServerUnavailableError", "overloaded"] as const;

/** All handles that stream, one a protocol. */
export const streamingHandles: readonly StreamingHandle[] = [
  language("gpt-4o", { codec: openaiChat }, "/v1/", server),
  language("gpt-3.5-turbo-instruct", { codec: openaiCompletions }, "/v1/", server, { max_tokens: 500 }),
  language("gpt-4o", { codec: openaiResponses }, "/v1/", server),
  {
    ...language("claude-sonnet-4-5", { codec: anthropicMessages }, "/", overloaded, { max_tokens: 500 }),
    knows: { count: "promptTokens" },
  },
  language("command-a-03-2025", { codec: cohereChatV2 }, "/", server),
  speaking("events", { stream_format: "sse" }),
  speaking("bytes", {}),
  writing(),
];

function language(
  id: string,
  operation: LlmOperation & { readonly codec: { readonly kind: string } },
  base: string,
  errorEvent: StreamingHandle["errorEvent"],
  modelParameters: object = {},
): StreamingHandle {
  const pricing = { input: "10", output: "20", unit: "0.000001", currency: "USD" };
  const handle = (url: string) =>
    llm({
      card: customCard(id, "llm", undefined, { pricing }),
      connection: connect(url + base),
      operation: () => operation,
    });
  const request = {
    promptMessages: [{ role: "user", content: "What is the weather like in Zürich today?" }],
    modelParameters: { ...modelParameters },
  } as const;
  return {
    name: `llm over ${operation.codec.kind}`,
    errorEvent,
    hasEnd: true,
    isText: true,
    knows: undefined,
    stream: (url, options) => handle(url).stream(request, options),
    invoke: (url, options) => handle(url).invoke(request, options),
  };
}

function speaking(name: string, modelParameters: Readonly<Record<string, unknown>>): StreamingHandle {
  const hasEnd = "stream_format" in modelParameters;
  const card = model({
    model: "gpt-4o-mini-tts",
    model_type: "tts",
    model_properties: { default_voice: "alloy" },
    parameters: customCard("", "tts", undefined, {}).parameters,
    prices: { currency: "USD", scale: 6, inputPer: "characters", prices: { characters: 15 } },
    price: priceUsage,
  });
  const handle = (url: string) =>
    tts<Readonly<Record<string, unknown>>>({
      card,
      connection: connect(`${url}/v1/`),
      operation: { codec: openaiSpeech },
    });
  const request = { text: "Good morning", modelParameters };
  return {
    name: `tts over openai-speech (${name})`,
    errorEvent: hasEnd ? server : undefined,
    hasEnd,
    isText: false,
    knows: { count: "characters" },
    stream: (url, options) => handle(url).stream(request, options),
    invoke: (url, options) => handle(url).invoke({ text: "Good morning" }, options),
  };
}

function writing(): StreamingHandle {
  const pricing = { input: "10", audio_input: "30", output: "20", unit: "0.000001", currency: "USD" };
  const card = customCard("gpt-4o-mini-transcribe", "speech2text", undefined, { pricing });
  const handle = (url: string) =>
    speech2text({ card, connection: connect(`${url}/v1/`), operation: { codec: openaiTranscriptions } });
  const request = { file: { source: { bytes: new Uint8Array(4000) }, name: "morning.mp3" } };
  return {
    name: "speech2text over openai-transcriptions",
    errorEvent: server,
    hasEnd: true,
    isText: true,
    knows: undefined,
    stream: (url, options) => handle(url).stream(request, options),
    invoke: (url, options) => handle(url).invoke(request, options),
  };
}

/** As both kinds of providers want the key. */
function connect(base: string): Connection {
  return {
    provider: "oracle",
    endpoint: {
      url: ({ path }) => new URL(path, base),
      authorize: async (request, { key }) => ({
        ...request,
        headers: {
          ...request.headers,
          ...(request.url.pathname.includes("messages")
            ? { "x-api-key": key ?? "" }
            : { authorization: `Bearer ${key}` }),
        },
      }),
      secrets: ({ key }) => [key ?? ""],
    },
    credentials: () => ({ key: testKey }),
    options: { retries: { max: 0 } },
  };
}
