import { fieldsOf, type Fields } from "../json.ts";
import { modelOf } from "../google/model.ts";
import { pieces } from "../mind/tokens.ts";
import { takeTurn, withPrefixCache, type Turn } from "../mind/turn.ts";
import type { Answer, Asked, StreamEvent } from "../operation.ts";
import { overheadOf, promptOf } from "./prompt.ts";

/** Answers a request, whole or streamed. https://ai.google.dev/api/generate-content */
export function answerGenerateContent(asked: Asked): Answer {
  const { body, reply, memory, path, query } = asked;
  const prompt = promptOf(body);
  const turn = withPrefixCache(takeTurn(prompt, reply, overheadOf(body)), prompt, reply, memory);
  const envelope = { modelVersion: modelOf(asked), responseId: memory.id("", 22) };
  const usageMetadata = usageOf(turn, path.includes("/projects/"));
  const response = (parts: readonly Fields[], ending: object = {}, usage: object = promptUsage(usageMetadata)) => ({
    candidates: [{ content: { parts, role: "model" }, ...ending, index: 0 }],
    usageMetadata: usage,
    ...envelope,
  });
  const ending = endingOf(turn);
  const calls = callParts(turn, /gemini-[3-9]/.test(modelOf(asked)) || turn.reasoning !== "");
  if (!path.endsWith(":streamGenerateContent")) {
    const thoughts = turn.reasoning === "" ? [] : [{ text: turn.reasoning, thought: true }];
    const texts = turn.text === "" ? [] : [{ text: turn.text, ...(thoughts.length > 0 && signed(turn.reasoning)) }];
    return { type: "json", value: response([...thoughts, ...texts, ...calls], ending, usageMetadata) };
  }
  const chunks = [
    ...pieces(turn.reasoning).map((text) => response([{ text, thought: true }])),
    ...turn.pieces.map((text) => response([{ text }])),
    ...calls.map((part) => response([part])),
  ];
  const last = response(
    [{ text: "", ...(turn.reasoning !== "" && calls.length === 0 && signed(turn.reasoning)) }],
    ending,
    usageMetadata,
  );
  // Without `alt=sse` a stream is one JSON array.
  if (query["alt"] !== "sse") return { type: "json", value: [...chunks, last] };
  const events: StreamEvent[] = chunks.map((it) => ({ data: JSON.stringify(it), delta: true }));
  return { type: "events", events: [...events, { data: JSON.stringify(last), terminal: true }] };
}

function callParts({ toolCalls }: Turn, isSigned: boolean): readonly Fields[] {
  return toolCalls.map(({ id, name, argumentsText }, index) => ({
    functionCall: { ...(id !== undefined && { id }), name, args: parsed(argumentsText) },
    // Of calls at once, the first is signed.
    ...(isSigned && index === 0 && signed(name)),
  }));
}

function signed(text: string): Fields {
  return { thoughtSignature: Buffer.from(`signed: ${text}`).toString("base64") };
}

function endingOf({ finishReason, ending, refusal }: Turn): Fields {
  if (refusal !== undefined) return { finishReason: finishReason ?? "SAFETY", finishMessage: refusal };
  return { finishReason: finishReason ?? (ending === "length" ? "MAX_TOKENS" : "STOP") };
}

function usageOf({ usage }: Turn, isVertex: boolean): Fields {
  const { promptTokens, completionTokens, cachedInputTokens, reasoningTokens } = usage;
  return {
    promptTokenCount: promptTokens,
    candidatesTokenCount: completionTokens - reasoningTokens,
    totalTokenCount: promptTokens + completionTokens,
    ...(cachedInputTokens > 0 && {
      cachedContentTokenCount: cachedInputTokens,
      cacheTokensDetails: [{ modality: "TEXT", tokenCount: cachedInputTokens }],
    }),
    promptTokensDetails: [{ modality: "TEXT", tokenCount: promptTokens }],
    ...(reasoningTokens > 0 && { thoughtsTokenCount: reasoningTokens }),
    ...(isVertex ? { trafficType: "ON_DEMAND" } : { serviceTier: "standard" }),
  };
}

/** What is known while the answer is under way. */
function promptUsage({ promptTokenCount, promptTokensDetails }: Fields): Fields {
  return { promptTokenCount, totalTokenCount: promptTokenCount, promptTokensDetails };
}

function parsed(text: string): unknown {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    return {};
  }
}
