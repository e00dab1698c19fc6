import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { messagesBody } from "../anthropic-common/body.ts";
import { requestHeaders } from "../anthropic-common/headers.ts";
import { mergeDeep } from "../common/merge.ts";

/** Encodes a chat call as a question for the size of its prompt: the fields that make up the prompt, and no others. */
export function encodeTokenCount(call: ChatCall): WireRequest {
  const body = mergeDeep(messagesBody(call), call.extraBody);
  return {
    method: "POST",
    path: "v1/messages/count_tokens",
    headers: requestHeaders(call),
    body: { type: "json", value: Object.fromEntries(Object.entries(body).filter(([name]) => counted.has(name))) },
    framing: "json",
  };
}

/** What the endpoint takes; it refuses every other field. */
const counted: ReadonlySet<string> = new Set([
  "model",
  "system",
  "messages",
  "tools",
  "tool_choice",
  "thinking",
  "output_config",
  "mcp_servers",
  "context_management",
]);
