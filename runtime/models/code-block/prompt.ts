import type { JsonSchema, PromptMessage, UserMessage } from "../../core/message.ts";

/** The stop sequences that end the block. */
export const blockStops: readonly string[] = ["\n```", "```\n"];

/**
 * The messages of a conversation whose answer is to be a code block: the instructions stand in a system message that asks for
 * the block, and the last user message opens it. The model goes on inside.
 */
export function openBlock(
  messages: readonly PromptMessage[],
  block: string,
  schema?: JsonSchema,
): readonly PromptMessage[] {
  const [first, ...rest] = messages;
  const isSystem = first !== undefined && first.role === "system";
  const given = isSystem ? textOf(first.content) : `Please output a valid ${block} object.`;
  const instructions =
    schema === undefined ? given : `${given}\n\nIt must follow this JSON Schema:\n${JSON.stringify(schema)}`;
  return [
    { role: "system", content: blockPrompt(block, instructions) },
    ...openLast(isSystem ? rest : messages, block),
  ];
}

function blockPrompt(block: string, instructions: string): string {
  return `You answer with exactly one ${block} object, and nothing but that object: no explanation, no greeting, no second one.
The user's last message opens a code block of ${block}. Go on right inside of it, and close it with three backticks when the object is complete.
Do what the instructions between the <instructions> tags say; where they ask for another format than ${block}, keep to ${block}.

<instructions>
${instructions}
</instructions>`;
}

function openLast(messages: readonly PromptMessage[], block: string): PromptMessage[] {
  const last = messages.at(-1);
  if (last?.role !== "user") return [...messages, { role: "user", content: `\`\`\`${block}\n` }];
  return [...messages.slice(0, -1), { ...last, content: opened(last.content, `\n\`\`\`${block}\n`) }];
}

function opened(content: UserMessage["content"], opening: string): UserMessage["content"] {
  if (typeof content === "string") return content + opening;
  const at = content.findLastIndex(({ type }) => type === "text");
  if (at < 0) return [...content, { type: "text", text: opening.slice(1) }];
  return content.map((part, index) =>
    index === at && part.type === "text" ? { ...part, text: part.text + opening } : part,
  );
}

function textOf(content: string | readonly { readonly text: string }[]): string {
  return typeof content === "string" ? content : content.map(({ text }) => text).join("");
}
