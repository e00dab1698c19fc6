import type { JsonSchema, PromptMessage, UserMessage } from "../../core/message.ts";
import { partsOf } from "../parts.ts";
import { blockFilter, type DeltaFilter } from "./block-filter.ts";

/** What a code block may hold. */
export type BlockKind = "JSON" | "XML";

/** What a request asks, and how the stream of its answer is read. */
export interface OpenedPrompt {
  readonly promptMessages: readonly PromptMessage[];
  readonly stop?: readonly string[] | undefined;
  readonly filter?: DeltaFilter | undefined;
}

/**
 * Makes a request's answer a code block: the instructions stand in a system message that asks for the block, and the last user
 * message opens it. The model goes on inside, and stops where the block is closed.
 */
export function openBlock(
  { promptMessages, stop = [] }: OpenedPrompt,
  block: BlockKind,
  schema?: JsonSchema,
): OpenedPrompt {
  const [first, ...rest] = promptMessages;
  const isSystem = first?.role === "system";
  const given = isSystem ? textOf(first) : `Please output a valid ${block} object.`;
  const shape = schema ? `\n\nJSON Schema:\n${JSON.stringify(schema)}` : "";
  return {
    promptMessages: [
      { role: "system", content: blockPrompt(block, given + shape) },
      ...openLast(isSystem ? rest : promptMessages, `\`\`\`${block}\n`),
    ],
    stop: [...stop, "\n```", "```\n"],
    filter: blockFilter(),
  };
}

function blockPrompt(block: string, instructions: string): string {
  return `Answer with one ${block} object and nothing else: go on in the code block that the last message opens, then close it.

<instructions>
${instructions}
</instructions>`;
}

function openLast(messages: readonly PromptMessage[], opening: string): readonly PromptMessage[] {
  const last = messages.at(-1);
  return last?.role === "user"
    ? [...messages.slice(0, -1), { ...last, content: opened(last.content, `\n${opening}`) }]
    : [...messages, { role: "user", content: opening }];
}

function opened(content: UserMessage["content"], opening: string): UserMessage["content"] {
  if (typeof content === "string") return content + opening;
  const at = content.findLastIndex(({ type }) => type === "text");
  const part = content[at];
  return part?.type === "text"
    ? content.with(at, { ...part, text: part.text + opening })
    : [...content, { type: "text", text: opening }];
}

function textOf(message: PromptMessage): string {
  return partsOf(message)
    .map((part) => ("text" in part ? part.text : ""))
    .join("");
}
