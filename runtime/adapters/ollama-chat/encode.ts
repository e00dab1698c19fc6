import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { compact } from "../common/json.ts";
import { ollamaRequest } from "../ollama-common/request.ts";
import { chatMessages } from "./messages.ts";

/** Encodes a chat. Ollama decides itself whether a tool is called: `none` leaves the tools out, and no call can be forced. https://docs.ollama.com/api/chat */
export function encodeChat(call: ChatCall): WireRequest {
  const { model, promptMessages, tools, toolChoice = "auto", responseSchema, stop, stream, parameters } = call;
  if (tools.length > 0 && toolChoice !== "auto" && toolChoice !== "none") {
    throw unsupportedContent("Ollama cannot be told that a tool must be called");
  }
  const offered = toolChoice === "none" ? [] : tools;
  const body = {
    model,
    messages: chatMessages(promptMessages),
    tools:
      offered.length === 0
        ? undefined
        : offered.map(({ name, description, parameters: schema }) => ({
            type: "function",
            function: compact({ name, description, parameters: schema }),
          })),
    format: responseSchema?.schema,
    stream,
  };
  const own = stop.length > 0 ? { ...parameters, stop } : parameters;
  return ollamaRequest("chat", body, own, call, stream ? "ndjson" : "json");
}
