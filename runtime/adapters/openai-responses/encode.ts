import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import type { PromptMessage, ToolChoice, ToolDefinition } from "../../core/message.ts";
import { listOf, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { jsonRequest } from "../common/request.ts";
import { encodeInput } from "./encode-input.ts";
import type { ResponsesOptions } from "./options.ts";

/**
 * Makes the request. https://platform.openai.com/docs/api-reference/responses/create
 * @throws InvokeBadRequestError `unsupported_parameter` for stop sequences, `unsupported_content` for films.
 */
export function encodeResponses(call: ChatCall, options: ResponsesOptions): WireRequest {
  if (call.stop.length > 0) {
    throw invokeError("InvokeBadRequestError", "The Responses API has no stop sequences", {
      reason: "unsupported_parameter",
    });
  }
  const parameters = mergeDeep(options.body, call.parameters);
  const stored = (call.extraBody?.["store"] ?? parameters["store"]) !== false;
  const [instructions, messages] = splitInstructions(call.promptMessages, options);
  const body: Fields = {
    model: call.model,
    ...(instructions !== undefined && { instructions }),
    input: encodeInput(messages, { stored, systemRole: options.systemRole }),
    ...encodeTools(call, listOf(parameters["tools"])),
    ...(call.responseSchema && { text: { format: textFormat(call.responseSchema) } }),
    ...(!stored && { include: [...new Set([...listOf(parameters["include"]), "reasoning.encrypted_content"])] }),
    ...(call.user !== undefined && options.userField !== null && { [options.userField]: call.user }),
    ...(call.stream && { stream: true }),
  };
  return jsonRequest(options.path, { ...call, parameters }, body, call.stream ? "sse" : "json", options.headers);
}

function splitInstructions(
  messages: readonly PromptMessage[],
  { systemAs }: ResponsesOptions,
): readonly [string | undefined, readonly PromptMessage[]] {
  if (systemAs === "items") return [undefined, messages];
  const first = messages.findIndex(({ role }) => role !== "system" && role !== "developer");
  const count = first < 0 ? messages.length : first;
  if (count === 0) return [undefined, messages];
  return [messages.slice(0, count).map(systemText).join("\n\n"), messages.slice(count)];
}

function systemText({ content }: PromptMessage): string {
  return typeof content === "string"
    ? content
    : content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}

/** Tools that the parameters bring along, such as web search, stay beside the caller's. */
function encodeTools({ tools, toolChoice, parallelToolCalls }: ChatCall, others: readonly unknown[]): Fields {
  if (tools.length + others.length === 0) return {};
  return {
    tools: [...tools.map(encodeTool), ...others],
    ...(toolChoice !== undefined && { tool_choice: encodeChoice(toolChoice) }),
    ...(parallelToolCalls !== undefined && { parallel_tool_calls: parallelToolCalls }),
  };
}

/** Unlike elsewhere, a tool that says nothing is strict here: what the caller did not ask for is switched off. */
function encodeTool({ name, description, parameters, strict = false }: ToolDefinition): Fields {
  return { type: "function", name, ...(description !== undefined && { description }), parameters, strict };
}

function encodeChoice(choice: ToolChoice): unknown {
  return typeof choice === "object" ? { type: "function", name: choice.name } : choice;
}

function textFormat({ name, schema, strict }: NonNullable<ChatCall["responseSchema"]>): Fields {
  return { type: "json_schema", name, schema, ...(strict !== undefined && { strict }) };
}
