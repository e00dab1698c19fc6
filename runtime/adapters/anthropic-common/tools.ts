import type { ChatCall } from "../../core/call.ts";
import type { ToolChoice, ToolDefinition } from "../../core/message.ts";
import { compact, type Fields } from "../common/json.ts";

/**
 * The tools of a request and how they may be called; nothing without tools. Tools that the parameters bring along, such as
 * Anthropic's own search, stay beside the caller's. https://docs.claude.com/en/docs/agents-and-tools/tool-use/implement-tool-use
 */
export function toolFields(call: Pick<ChatCall, "tools" | "toolChoice" | "parallelToolCalls" | "parameters">): Fields {
  const { tools: others } = call.parameters;
  const tools = [...call.tools.map(tool), ...(Array.isArray(others) ? (others as readonly Fields[]) : [])];
  if (tools.length === 0) return {};
  return compact({ tools, tool_choice: toolChoice(call.toolChoice, call.parallelToolCalls) });
}

function tool({ name, description, parameters, strict }: ToolDefinition): Fields {
  return compact({ name, description, input_schema: parameters, strict });
}

function toolChoice(choice: ToolChoice | undefined, parallel: boolean | undefined): Fields | undefined {
  if (choice === "none") return { type: "none" };
  const oneAtATime = parallel === false ? { disable_parallel_tool_use: true } : {};
  if (choice === undefined) return parallel === false ? { type: "auto", ...oneAtATime } : undefined;
  if (typeof choice === "object") return { type: "tool", name: choice.name, ...oneAtATime };
  return { type: choice === "required" ? "any" : "auto", ...oneAtATime };
}
