import type { ChatCall } from "../../core/call.ts";
import { invokeError } from "../../core/error.ts";
import type { ToolChoice, ToolDefinition } from "../../core/message.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { geminiSchema } from "./schema.ts";

/**
 * The tools of a request and how they may be called. Tools of Google's own, such as `{googleSearch: {}}`, come with the
 * parameters and stay beside the caller's. https://ai.google.dev/gemini-api/docs/function-calling
 */
export function toolFields(call: ChatCall, own: { readonly tools?: unknown; readonly toolConfig?: unknown }): Fields {
  const others: readonly unknown[] = Array.isArray(own.tools) ? own.tools : [];
  if (call.tools.length > 0 && call.parallelToolCalls === false) {
    throw invokeError("Gemini cannot be told to call one tool at a time", {
      reason: "unsupported_parameter",
    });
  }
  const tools = call.tools.length === 0 ? others : [{ functionDeclarations: call.tools.map(declaration) }, ...others];
  const functionCallingConfig = call.tools.length === 0 ? undefined : callingConfig(call.toolChoice, call.tools);
  const toolConfig = mergeDeep(fieldsOf(own.toolConfig) ?? {}, { functionCallingConfig });
  return {
    tools: tools.length > 0 ? tools : undefined,
    toolConfig: Object.keys(toolConfig).length > 0 ? toolConfig : undefined,
  };
}

function declaration({ name, description, parameters }: ToolDefinition): Fields {
  return compact({ name, description, parametersJsonSchema: geminiSchema(parameters) });
}

/** `VALIDATED` leaves the choice to the model and holds it to the schemas. https://ai.google.dev/api/caching#FunctionCallingConfig */
function callingConfig(choice: ToolChoice | undefined, tools: readonly ToolDefinition[]): Fields | undefined {
  if (typeof choice === "object") return { mode: "ANY", allowedFunctionNames: [choice.name] };
  if (choice === "none") return { mode: "NONE" };
  if (choice === "required") return { mode: "ANY" };
  if (tools.some(({ strict }) => strict === true)) return { mode: "VALIDATED" };
  return choice === undefined ? undefined : { mode: "AUTO" };
}
