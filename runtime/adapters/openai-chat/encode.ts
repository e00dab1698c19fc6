import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { ToolChoice, ToolDefinition } from "../../core/message.ts";
import { listOf, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { answerRequest } from "../openai-common/request.ts";
import { encodeMessages } from "./encode-messages.ts";
import type { OpenAIChatOptions } from "./options.ts";

/** Makes the request. https://platform.openai.com/docs/api-reference/chat/create */
export function encodeChat(call: ChatCall, options: OpenAIChatOptions): WireRequest {
  const { stop, stream, responseSchema } = call;
  const parameters = mergeDeep(options.body ?? {}, renameMaxTokens(call.parameters, options.maxTokens));
  return answerRequest("chat/completions", { ...call, parameters }, options, {
    messages: encodeMessages(call.promptMessages, options),
    ...encodeTools(call, listOf(parameters["tools"]), options),
    response_format: responseSchema && responseFormat(responseSchema, options),
    stop: stop.length > 0 ? stop : undefined,
    stream_options: stream && options.streamOptions !== false ? { include_usage: true } : undefined,
  });
}

/** Tools that the parameters bring along, such as a provider's own search, stay beside the caller's. */
function encodeTools(call: ChatCall, others: readonly unknown[], options: OpenAIChatOptions): Fields {
  const tools = [...call.tools.map(encodeTool), ...others];
  if (tools.length === 0) return {};
  return {
    tools,
    tool_choice: encodeChoice(call.toolChoice, options),
    parallel_tool_calls: options.parallelToolCalls === false ? undefined : call.parallelToolCalls,
  };
}

function encodeTool({ name, description, parameters, strict }: ToolDefinition): Fields {
  return { type: "function", function: { name, description, parameters, strict } };
}

function encodeChoice(choice: ToolChoice | undefined, { requiredToolChoice = "required" }: OpenAIChatOptions): unknown {
  if (typeof choice === "object") return { type: "function", function: { name: choice.name } };
  return choice === "required" ? requiredToolChoice : choice;
}

function responseFormat(
  { name, schema, strict }: NonNullable<ChatCall["responseSchema"]>,
  { responseFormat: type = "json_schema" }: OpenAIChatOptions,
): Fields {
  return { type, json_schema: type === "json_schema" ? { name, schema, strict } : undefined };
}

function renameMaxTokens(parameters: Fields, name: OpenAIChatOptions["maxTokens"] = "keep"): Fields {
  if (name === "keep") return parameters;
  const { max_tokens: older, max_completion_tokens: newer, ...others } = parameters;
  return { ...others, [name]: newer ?? older };
}
