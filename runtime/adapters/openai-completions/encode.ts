import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { jsonRequest } from "../common/request.ts";
import { plainText, refuseTools } from "../common/text-only.ts";

/**
 * Makes the request: one prompt of all messages' texts, a line break between two. https://platform.openai.com/docs/api-reference/completions/create
 * @throws InvokeBadRequestError `unsupported_content` for tools, media and schemas: completion models take text alone.
 */
export function encodeCompletion(call: ChatCall): WireRequest {
  refuseTools(call, models);
  const body = {
    model: call.model,
    prompt: call.promptMessages.map((message) => plainText(message, models)).join("\n"),
    ...(call.stop.length > 0 && { stop: call.stop }),
    ...(call.user !== undefined && { user: call.user }),
    ...(call.stream && { stream: true, stream_options: { include_usage: true } }),
  };
  return jsonRequest("completions", call, body, call.stream ? "sse" : "json");
}

const models = "Completion models";
