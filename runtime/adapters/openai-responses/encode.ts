import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { invokeError } from "../../core/error.ts";
import type { PromptMessage, ToolChoice, ToolDefinition } from "../../core/message.ts";
import { listOf, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { answerRequest } from "../openai-common/request.ts";
import { encodeInput } from "./encode-input.ts";
import type { OpenAIResponsesOptions } from "./options.ts";

/**
 * Makes the request. https://platform.openai.com/docs/api-reference/responses/create
 * @throws InvokeBadRequestError `unsupported_parameter` for stop sequences, `unsupported_content` for films.
 */
export function encodeResponses(call: ChatCall, options: OpenAIResponsesOptions): WireRequest {
  if (call.stop.length > 0) {
    throw invokeError("The Responses API has no stop sequences", { reason: "unsupported_parameter" });
  }
  const { promptMessages: messages, responseSchema, extraBody } = call;
  const parameters = mergeDeep(options.body ?? {}, call.parameters);
  const { store, include } = mergeDeep(parameters, extraBody);
  const instructions = options.systemAs === "instructions" ? countInstructions(messages) : 0;
  const isStored = store !== false;
  return answerRequest("responses", { ...call, parameters }, options, {
    instructions: instructions > 0 ? messages.slice(0, instructions).map(systemText).join("\n\n") : undefined,
    input: encodeInput(messages.slice(instructions), options, isStored),
    ...encodeTools(call, listOf(parameters["tools"])),
    text: responseSchema && { format: { type: "json_schema", ...responseSchema } },
    include: isStored ? undefined : [...new Set([...listOf(include), "reasoning.encrypted_content"])],
  });
}

/** How many system messages stand at the beginning. */
function countInstructions(messages: readonly PromptMessage[]): number {
  const first = messages.findIndex(({ role }) => role !== "system" && role !== "developer");
  return first < 0 ? messages.length : first;
}

function systemText({ content }: PromptMessage): string {
  return typeof content === "string"
    ? content
    : content.map((part) => (part.type === "text" ? part.text : "")).join("\n");
}

/** Tools that the parameters bring along, such as web search, stay beside the caller's. */
function encodeTools(call: ChatCall, others: readonly unknown[]): Fields {
  const tools = [...call.tools.map(encodeTool), ...others];
  if (tools.length === 0) return {};
  return { tools, tool_choice: encodeChoice(call.toolChoice), parallel_tool_calls: call.parallelToolCalls };
}

/** Unlike elsewhere, a tool that says nothing is strict here: what the caller did not ask for is switched off. */
function encodeTool({ name, description, parameters, strict = false }: ToolDefinition): Fields {
  return { type: "function", name, description, parameters, strict };
}

function encodeChoice(choice: ToolChoice | undefined): unknown {
  return typeof choice === "object" ? { type: "function", name: choice.name } : choice;
}
