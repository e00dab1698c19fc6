import { anthropicMessages } from "../../../../runtime/adapters/anthropic-messages/index.ts";
import type { ChatCall } from "../../../../runtime/core/call.ts";
import type { ChatOutput } from "../../../../runtime/core/result.ts";

export const call: ChatCall = {
  model: "claude",
  promptMessages: [],
  parameters: {},
  tools: [],
  stop: [],
  stream: false,
};

export const message = {
  id: "msg_1",
  type: "message",
  role: "assistant",
  model: "claude-1",
  content: [{ type: "text", text: "Hello" }],
  stop_reason: "end_turn",
  usage: {
    input_tokens: 10,
    cache_read_input_tokens: 2,
    cache_creation_input_tokens: 4,
    cache_creation: { ephemeral_5m_input_tokens: 3, ephemeral_1h_input_tokens: 1 },
    output_tokens: 5,
    output_tokens_details: { thinking_tokens: 3 },
  },
};

/** Decodes a body: text as it is, anything else as JSON. */
export function decode(body: unknown): ChatOutput {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const response = { status: 200, headers: { "request-id": "req_1" }, body: new TextEncoder().encode(text) };
  return anthropicMessages.decode(response, call) as ChatOutput;
}
