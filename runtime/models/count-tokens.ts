import type { PromptMessage, ToolDefinition } from "../core/message.ts";
import { sendCall } from "./connection.ts";
import { type AnyLlmRequest, type LlmBinding, prepareCall } from "./llm-call.ts";
import type { InvokeOptions } from "./request.ts";
import { loadTokenizer } from "./tokenizer.ts";

/** The tokens of a prompt by the provider's endpoint, else by a tokenizer, else null. */
export async function countTokens(
  binding: LlmBinding,
  request: AnyLlmRequest,
  options: InvokeOptions | undefined,
): Promise<number | null> {
  const { operation, call } = await prepareCall(binding, request, false, options);
  const { connection, encoding } = binding;
  if (operation.countTokens !== undefined) {
    return (await sendCall(connection, operation.countTokens, call, options)).output.promptTokens;
  }
  if (encoding === undefined) return null;
  const texts = promptTexts(call.promptMessages, call.tools);
  if (texts === null) return null;
  const count = await loadTokenizer(encoding, connection.options.tokenizers);
  if (count === null) return null;
  // A message costs three tokens beside its texts, and so does the answer's head. https://cookbook.openai.com/examples/how_to_count_tokens_with_tiktoken
  return texts.reduce((sum, text) => sum + count(text), 3 * (call.promptMessages.length + 1));
}

/** The texts that the model reads; null when there is anything else. What tools cost is near their JSON's size, not exactly that. */
function promptTexts(messages: readonly PromptMessage[], tools: readonly ToolDefinition[]): readonly string[] | null {
  const texts: string[] = tools.map(({ name, description, parameters }) =>
    JSON.stringify({ name, description, parameters }),
  );
  for (const message of messages) {
    texts.push(message.role);
    if (message.role === "user" && message.name !== undefined) texts.push(message.name);
    if (message.role === "assistant")
      for (const call of message.toolCalls ?? []) texts.push(call.name, call.argumentsText);
    if (typeof message.content === "string") {
      texts.push(message.content);
      continue;
    }
    for (const part of message.content) {
      // What the model thought in an earlier turn is not read again.
      if (part.type === "reasoning") continue;
      if (part.type !== "text") return null;
      texts.push(part.text);
    }
  }
  return texts;
}
