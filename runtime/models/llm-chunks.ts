import type { ChatDelta, ChatOutput } from "../core/result.ts";
import type { blockFilter, TextFilter } from "./code-block/text-filter.ts";
import type { LlmChunk, LlmResult } from "./llm-result.ts";

/** Makes the chunks of one streamed answer out of its deltas. */
export interface LlmChunks {
  /** The answer is a code block: its text is filtered. */
  readBlock(open: typeof blockFilter): void;
  push(deltas: readonly ChatDelta[], chunks: LlmChunk[]): void;
  last(result: LlmResult): LlmChunk;
}

/** Begins to make chunks. */
export function llmChunks(): LlmChunks {
  let index = 0;
  let openFilter: typeof blockFilter | undefined;
  let filter: TextFilter | undefined;

  const chunk = (text: string, reasoning: string, toolCalls: LlmChunk["delta"]["toolCalls"]): LlmChunk => ({
    delta: { text, reasoning, toolCalls },
    index: index++,
  });
  const plain = (delta: ChatDelta): LlmChunk => {
    if (delta.type === "text") return chunk(delta.text, "", none);
    if (delta.type === "reasoning") return chunk("", delta.text, none);
    const { type: _type, ...call } = delta;
    return chunk("", "", [call]);
  };
  /** As the reference does: every chunk of text comes emptied, and what is left of it comes as a chunk of its own. */
  const filtered = (delta: ChatDelta, chunks: LlmChunk[], open: typeof blockFilter): void => {
    filter ??= open(delta.type === "text" ? delta.text : "");
    if (delta.type !== "text" || delta.text === "") {
      chunks.push(plain(delta));
      return;
    }
    chunks.push(chunk("", "", none));
    const kept = filter(delta.text);
    if (kept !== "") chunks.push(chunk(kept, "", none));
  };

  return {
    readBlock(open) {
      openFilter = open;
    },
    push(deltas, chunks) {
      if (openFilter !== undefined) for (const delta of deltas) filtered(delta, chunks, openFilter);
      else for (const delta of deltas) chunks.push(plain(delta));
    },
    last: ({ usage, finishReason }) => ({ ...chunk("", "", none), usage, finishReason }),
  };
}

const none: LlmChunk["delta"]["toolCalls"] = [];

/** The deltas of an answer that came whole. */
export function chatDeltas({ text, reasoning, toolCalls }: ChatOutput): readonly ChatDelta[] {
  return [
    ...(reasoning === "" ? [] : [{ type: "reasoning" as const, text: reasoning }]),
    ...(text === "" ? [] : [{ type: "text" as const, text }]),
    ...toolCalls.map(({ id, name, argumentsText }, index) => ({
      type: "toolCall" as const,
      index,
      id,
      name,
      argumentsText,
    })),
  ];
}
