import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { ToolChoice, ToolDefinition } from "../../core/message.ts";
import { fieldsOf, listOf, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";
import { placeCacheControl } from "./cache-control.ts";
import { encodeMessages } from "./encode-messages.ts";
import type { ChatOptions } from "./options.ts";

/** Makes the request. https://platform.openai.com/docs/api-reference/chat/create */
export function encodeChat(call: ChatCall, options: ChatOptions): WireRequest {
  const { prompt_caching: caching, ...given } = call.parameters;
  const parameters = mergeDeep(options.body, renameMaxTokens(given, options.maxTokens));
  const body: Fields = {
    model: call.model,
    messages: encodeMessages(call.promptMessages, options),
    ...encodeTools(call, listOf(parameters["tools"]), options),
    ...(call.responseSchema && { response_format: responseFormat(call.responseSchema, options) }),
    ...(call.stop.length > 0 && { stop: call.stop }),
    ...(call.user !== undefined && options.userField !== null && { [options.userField]: call.user }),
    ...(call.stream && { stream: true }),
    ...(call.stream && options.streamOptions && { stream_options: { include_usage: true } }),
  };
  const marked = options.cacheControl ? placeCacheControl(body, fieldsOf(caching) ?? {}) : body;
  return jsonRequest(options.path, { ...call, parameters }, marked, call.stream ? "sse" : "json", options.headers);
}

/** Tools that the parameters bring along, such as a provider's own search, stay beside the caller's. */
function encodeTools(call: ChatCall, others: readonly unknown[], options: ChatOptions): Fields {
  const { tools, toolChoice, parallelToolCalls } = call;
  if (options.toolStyle === "functions") {
    if (tools.length === 0) return {};
    return {
      functions: tools.map(encodeFunction),
      ...(toolChoice !== undefined && { function_call: legacyChoice(toolChoice) }),
    };
  }
  if (tools.length + others.length === 0) return {};
  return {
    tools: [...tools.map((tool) => ({ type: "function", function: encodeFunction(tool) })), ...others],
    ...(toolChoice !== undefined && { tool_choice: encodeChoice(toolChoice, options) }),
    ...(parallelToolCalls !== undefined && options.parallelToolCalls && { parallel_tool_calls: parallelToolCalls }),
  };
}

function encodeFunction({ name, description, parameters, strict }: ToolDefinition): Fields {
  return {
    name,
    ...(description !== undefined && { description }),
    parameters,
    ...(strict !== undefined && { strict }),
  };
}

function encodeChoice(choice: ToolChoice, options: ChatOptions): unknown {
  if (typeof choice === "object") return { type: "function", function: { name: choice.name } };
  return choice === "required" ? options.requiredToolChoice : choice;
}

/** The older way knows no "must". */
function legacyChoice(choice: ToolChoice): unknown {
  if (typeof choice === "object") return { name: choice.name };
  return choice === "required" ? "auto" : choice;
}

function responseFormat(
  { name, schema, strict }: NonNullable<ChatCall["responseSchema"]>,
  options: ChatOptions,
): Fields {
  if (options.responseFormat === "json_object") return { type: "json_object" };
  return { type: "json_schema", json_schema: { name, schema, ...(strict !== undefined && { strict }) } };
}

function renameMaxTokens(parameters: Fields, name: ChatOptions["maxTokens"]): Fields {
  if (name === "keep") return parameters;
  const { max_tokens: older, max_completion_tokens: newer, ...others } = parameters;
  const value = newer ?? older;
  return value === undefined ? others : { ...others, [name]: value };
}
