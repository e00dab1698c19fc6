import { fieldsOf, listOf, type Fields } from "../json.ts";
import type { Memory } from "../memory.ts";
import { countTokens, pieces } from "../mind/tokens.ts";
import { takeTurn, type Turn } from "../mind/turn.ts";
import type { Answer, Asked, StreamEvent } from "../operation.ts";
import type { ScriptedUsage } from "../reply.ts";
import { overheadOf, parsed, promptOf, textIn } from "./prompt.ts";
import { blocksOf, isPoint, messagesOf } from "./rules.ts";

/** Answers a request, whole or streamed. https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseStream.html */
export function answerConverse({ body, reply, memory, path }: Asked): Answer {
  const made = takeTurn(promptOf(body), reply, overheadOf(body));
  const toolCalls = made.toolCalls.map((call) => ({ ...call, id: call.id ?? memory.id("tooluse_", 22) }));
  const turn = { ...made, text: made.refusal ?? made.text, toolCalls };
  const usage = usageOf(turn, body, reply?.usage, memory);
  const metrics = { latencyMs: 1 };
  const stopReason = stopReasonOf(turn);
  if (!path.endsWith("/converse-stream")) {
    const message = { role: "assistant", content: contentOf(turn) };
    return { type: "json", value: { metrics, output: { message }, stopReason, usage } };
  }
  const events = [
    event("messageStart", { role: "assistant" }),
    ...contentEvents(turn),
    event("messageStop", { stopReason }, { terminal: true }),
    event("metadata", { metrics, usage }, { terminal: true }),
  ];
  return { type: "events", as: "frames", events };
}

function contentOf({ reasoning, text, toolCalls }: Turn): readonly Fields[] {
  const thought = { reasoningText: { text: reasoning, signature: signatureOf(reasoning) } };
  return [
    ...(reasoning === "" ? [] : [{ reasoningContent: thought }]),
    ...(text === "" ? [] : [{ text }]),
    ...toolCalls.map(({ id, name, argumentsText }) => ({
      toolUse: { toolUseId: id, name, input: parsed(argumentsText) ?? {} },
    })),
  ];
}

/** Each block with its deltas and its end; only calls have a beginning. */
function contentEvents(turn: Turn): readonly StreamEvent[] {
  const { reasoning, text, toolCalls, refusal } = turn;
  const deltaOf = (delta: Fields, isDelta = true) => ({ delta, isDelta });
  const thoughts = pieces(reasoning).map((it) => deltaOf({ reasoningContent: { text: it } }));
  const blocks: { readonly start?: Fields; readonly deltas: readonly ReturnType<typeof deltaOf>[] }[] = [
    ...(reasoning === ""
      ? []
      : [{ deltas: [...thoughts, deltaOf({ reasoningContent: { signature: signatureOf(reasoning) } }, false)] }]),
    ...(text === ""
      ? []
      : [{ deltas: (refusal === undefined ? turn.pieces : pieces(refusal)).map((it) => deltaOf({ text: it })) }]),
    ...toolCalls.map(({ id, name, argumentsText }) => ({
      start: { toolUse: { toolUseId: id, name } },
      deltas: pieces(argumentsText).map((input) => deltaOf({ toolUse: { input } })),
    })),
  ];
  return blocks.flatMap(({ start, deltas }, contentBlockIndex) => [
    ...(start === undefined ? [] : [event("contentBlockStart", { contentBlockIndex, start }, { delta: true })]),
    ...deltas.map(({ delta, isDelta }) => event("contentBlockDelta", { contentBlockIndex, delta }, { delta: isDelta })),
    event("contentBlockStop", { contentBlockIndex }),
  ]);
}

function event(type: string, fields: Fields, marks: Pick<StreamEvent, "delta" | "terminal"> = {}): StreamEvent {
  // Frames are padded, so that their lengths tell nothing.
  return { event: type, data: JSON.stringify({ ...fields, p: "abcdefghij" }), ...marks };
}

function signatureOf(reasoning: string): string {
  return Buffer.from(`signed: ${reasoning}`).toString("base64");
}

function stopReasonOf({ finishReason, ending, refusal }: Turn): string {
  if (finishReason !== undefined) return finishReason;
  if (refusal !== undefined) return "guardrail_intervened";
  return { stop: "end_turn", length: "max_tokens", tool_calls: "tool_use", stop_sequence: "stop_sequence" }[ending];
}

/** Input tokens are those that were neither read from the cache nor written to it. */
function usageOf(turn: Turn, body: Fields, given: ScriptedUsage | undefined, memory: Memory): Fields {
  const { promptTokens, completionTokens } = turn.usage;
  const cache = useCache(body, memory);
  const read = Math.min(promptTokens, given?.cachedInputTokens ?? cache.read);
  const written = Math.min(promptTokens - read, given?.cacheWriteTokens ?? cache.written);
  return {
    inputTokens: promptTokens - read - written,
    outputTokens: completionTokens,
    totalTokens: promptTokens + completionTokens,
    cacheReadInputTokens: read,
    cacheWriteInputTokens: written,
    serverToolUsage: {},
  };
}

/** What comes before a point that was seen is read, and what then comes before the last one is written; 1024 tokens at least. */
function useCache(body: Fields, memory: Memory): { readonly read: number; readonly written: number } {
  let prefix = JSON.stringify(body["toolConfig"] ?? null);
  let tokens = countTokens(prefix);
  let read = 0;
  let written = 0;
  for (const block of [...listOf(body["system"]).map(fieldsOf), ...messagesOf(body).flatMap(blocksOf)]) {
    if (!isPoint(block)) {
      const text = textIn([block]);
      prefix += `\n${text}`;
      tokens += countTokens(text);
    } else if (tokens >= 1024) {
      if (memory.seen(prefix)) [read, written] = [tokens, 0];
      else written = tokens - read;
    }
  }
  return { read, written };
}
