import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import type { ToolDefinition } from "../../core/message.ts";
import { compact, type Fields } from "../common/json.ts";
import { cohereRequest } from "../cohere-common/request.ts";
import { chatMessages } from "./messages.ts";

/** Encodes a chat call. Text documents of user messages become the `documents` that answers cite. https://docs.cohere.com/reference/chat */
export function encodeChat(call: ChatCall): WireRequest {
  const { parameters } = call;
  const { messages, documents } = chatMessages(call.promptMessages);
  const body = {
    model: call.model,
    messages,
    ...parameters,
    documents: documents.length > 0 ? [...listOf(parameters["documents"]), ...documents] : parameters["documents"],
    ...toolFields(call),
    response_format: responseFormat(call) ?? parameters["response_format"],
    stop_sequences: call.stop.length > 0 ? call.stop : parameters["stop_sequences"],
    stream: call.stream,
  };
  return cohereRequest("chat", body, call, call.stream ? "sse" : "json");
}

/** https://docs.cohere.com/docs/tool-use-parameters. The API cannot be told to call one tool: the others are left out instead. */
function toolFields({ tools, toolChoice, parallelToolCalls }: ChatCall): Fields {
  if (tools.length === 0) return {};
  if (parallelToolCalls === false) {
    throw invokeError("Cohere cannot be told to call one tool at a time", {
      reason: "unsupported_parameter",
    });
  }
  const named = typeof toolChoice === "object" ? toolChoice.name : undefined;
  const offered = named === undefined ? tools : tools.filter((it) => it.name === named);
  return {
    tools: offered.map(tool),
    tool_choice: typeof toolChoice === "object" ? "REQUIRED" : choices[toolChoice ?? "auto"],
    strict_tools: offered.some((it) => it.strict === true) ? true : undefined,
  };
}

const choices = { auto: undefined, none: "NONE", required: "REQUIRED" } as const;

function tool({ name, description, parameters }: ToolDefinition): Fields {
  return { type: "function", function: compact({ name, description, parameters }) };
}

/** https://docs.cohere.com/docs/structured-outputs */
function responseFormat({ responseSchema }: ChatCall): Fields | undefined {
  return responseSchema && { type: "json_object", json_schema: responseSchema.schema };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
