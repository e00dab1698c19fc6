import type { ChatCall } from "../../core/call.ts";
import { invokeError, type InvokeError } from "../../core/error.ts";
import type { ToolChoice, ToolDefinition } from "../../core/message.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import type { WireMessage } from "./wire.ts";

/**
 * The tools of a request and how they may be called. Tools of Amazon's own (`{systemTool: {name}}`) and cache points come with
 * `parameters.toolConfig` and stay beside the caller's. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolConfiguration.html
 */
export function toolConfig(call: ChatCall, messages: readonly WireMessage[]): Fields | undefined {
  const given = fieldsOf(call.parameters["toolConfig"]) ?? {};
  const others: readonly unknown[] = Array.isArray(given["tools"]) ? given["tools"] : [];
  const tools = isSilenced(call, messages) ? others : [...call.tools.map(toolSpec), ...others];
  if (tools.length === 0) return undefined;
  if (call.tools.length > 0 && call.parallelToolCalls === false) throw unsupported("to call one tool at a time");
  return compact({ ...given, tools, toolChoice: toolChoice(call.toolChoice) ?? given["toolChoice"] });
}

/** The API has no word for "no tool": tools are left out instead, which it takes only while there are no calls. */
function isSilenced({ tools, toolChoice: choice }: ChatCall, messages: readonly WireMessage[]): boolean {
  if (choice !== "none" || tools.length === 0) return false;
  const isCalling = messages.some(({ content }) => content.some((block) => block["toolUse"] ?? block["toolResult"]));
  if (isCalling) throw unsupported("to call no tool once there are calls");
  return true;
}

function toolSpec({ name, description, parameters, strict }: ToolDefinition): Fields {
  const text = description?.trim() === "" ? undefined : description;
  return { toolSpec: compact({ name, description: text, inputSchema: { json: parameters }, strict }) };
}

function toolChoice(choice: ToolChoice | undefined): Fields | undefined {
  if (typeof choice === "object") return { tool: { name: choice.name } };
  if (choice === "required") return { any: {} };
  return choice === "auto" ? { auto: {} } : undefined;
}

function unsupported(what: string): InvokeError {
  return invokeError(`Bedrock cannot tell a model ${what}`, {
    reason: "unsupported_parameter",
  });
}
