import type { AssistantMessage, PromptMessage, ToolCall, ToolMessage } from "../../core/message.ts";
import { compact, fieldsOf } from "../common/json.ts";
import { contentPart, contentParts } from "./content.ts";
import { toolResults } from "./tool-results.ts";
import { isThirdGeneration, opaqueFields, type Content, type Part } from "./wire.ts";

/**
 * The conversation as `generateContent` has it: system and developer messages stand apart, the assistant is the `model`, and
 * results of tools are a turn of the user of their own, in the order of the calls. What the model signed goes back untouched.
 * https://ai.google.dev/api/caching#Content
 */
export function conversation(
  promptMessages: readonly PromptMessage[],
  model: string,
): { readonly systemInstruction: { readonly parts: readonly Part[] } | undefined; readonly contents: Content[] } {
  const system: Part[] = [];
  const contents: { role: Content["role"]; parts: Part[] }[] = [];
  const add = (role: Content["role"], parts: Part[], joins = true) => {
    const last = contents.at(-1);
    if (joins && last?.role === role && !isResult(last.parts[0])) last.parts.push(...parts);
    else if (parts.length > 0) contents.push({ role, parts });
  };
  let calls: readonly ToolCall[] = [];
  let results: ToolMessage[] = [];
  const addResults = () => {
    if (results.length === 0) return;
    const { parts, media } = toolResults(results, calls, model);
    add("user", parts, false);
    add("user", media, false);
    results = [];
  };
  for (const message of promptMessages) {
    if (message.role === "tool") {
      results.push(message);
      continue;
    }
    addResults();
    if (message.role === "assistant") {
      calls = message.toolCalls ?? [];
      add("model", assistantParts(message, model));
    } else if (message.role === "user") add("user", contentParts(message.content));
    else system.push(...contentParts(message.content));
  }
  addResults();
  // The API wants a turn of the user first, also where instructions say everything.
  if (contents[0] === undefined || contents[0].parts.some(isCall))
    contents.unshift({ role: "user", parts: [{ text: "" }] });
  return { systemInstruction: system.length > 0 ? { parts: system } : undefined, contents };
}

function isCall(part: Part): boolean {
  return part["functionCall"] !== undefined;
}

function isResult(part: Part | undefined): boolean {
  return part?.["functionResponse"] !== undefined;
}

function assistantParts({ content, toolCalls = [] }: AssistantMessage, model: string): Part[] {
  const own = typeof content === "string" ? contentParts(content) : content.flatMap(assistantPart);
  return [...own, ...callParts(toolCalls, model)];
}

/** Thoughts go back only with what Gemini signed; another provider's cannot. */
function assistantPart(part: Exclude<AssistantMessage["content"], string>[number]): Part[] {
  const own = opaqueFields(part.opaque);
  if (part.type === "reasoning") {
    if (own === undefined) return [];
    const whole = fieldsOf(own["part"]);
    return [whole ?? { thought: true, text: part.text, ...own }];
  }
  if (part.type === "text" && part.text === "" && own === undefined) return [];
  return [{ ...contentPart(part), ...own }];
}

function callParts(calls: readonly ToolCall[], model: string): Part[] {
  const parts = calls.map((call) => {
    const { id, ...signature } = opaqueFields(call.opaque) ?? {};
    const args = fieldsOf(call.arguments) ?? { INVALID_JSON: call.argumentsText };
    return { functionCall: compact({ id, name: call.name, args }), ...signature };
  });
  const [first, ...others] = parts;
  // Gemini 3 refuses calls without a signature, but for this one, which calls of other models may have.
  // https://ai.google.dev/gemini-api/docs/thought-signatures#faqs
  if (first === undefined || !isThirdGeneration(model) || parts.some((part) => "thoughtSignature" in part))
    return parts;
  return [{ ...first, thoughtSignature: "skip_thought_signature_validator" }, ...others];
}
