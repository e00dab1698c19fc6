import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import type { PromptMessage } from "../../core/message.ts";
import { jsonRequest } from "../common/request.ts";

/**
 * Makes the request: one prompt of all messages' texts, a line break between two. https://platform.openai.com/docs/api-reference/completions/create
 * @throws InvokeBadRequestError `unsupported_content` for tools, media and schemas: completion models take text alone.
 */
export function encodeCompletion(call: ChatCall): WireRequest {
  if (call.tools.length > 0) throw unsupported("tools");
  if (call.responseSchema !== undefined) throw unsupported("a response schema");
  const body = {
    model: call.model,
    prompt: call.promptMessages.map(textOf).join("\n"),
    ...(call.stop.length > 0 && { stop: call.stop }),
    ...(call.user !== undefined && { user: call.user }),
    ...(call.stream && { stream: true, stream_options: { include_usage: true } }),
  };
  return jsonRequest("completions", call, body, call.stream ? "sse" : "json");
}

function textOf({ content }: PromptMessage): string {
  if (typeof content === "string") return content;
  return content
    .map((part) => {
      if (part.type === "text") return part.text;
      if (part.type === "reasoning") return "";
      throw unsupported(`parts of type ${part.type}`);
    })
    .join("");
}

function unsupported(what: string) {
  return invokeError("InvokeBadRequestError", `Completion models do not take ${what}`, {
    reason: "unsupported_content",
  });
}
