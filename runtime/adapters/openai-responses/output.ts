import type { AssistantMessage, MediaPart, ReasoningPart, TextPart } from "../../core/message.ts";
import type { ChatOutput, DecodedToolCall } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { textOf, type Fields } from "../common/json.ts";
import { decodedToolCall } from "../openai-common/tool-call.ts";
import { serviceTier } from "../openai-common/service-tier.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import type { OpenItem, ResponsesAnswer } from "./answer.ts";
import { finishReason } from "./finish-reason.ts";
import { opaque } from "./opaque.ts";

/** The output of an answer, as far as it has arrived. */
export function responsesOutput(answer: ResponsesAnswer): ChatOutput {
  const items = [...answer.items].toSorted(([a], [b]) => a - b);
  const toolCalls = items.flatMap(([index, { call, item }]) =>
    call === undefined ? [] : [withItem(decodedToolCall(call), index, item)],
  );
  const joined = (of: (open: OpenItem) => string): string => items.map(([, open]) => of(open)).join("");
  const refusal = joined((open) => open.refusal);
  const message: AssistantMessage = {
    role: "assistant",
    content: contentOf(items),
    ...(toolCalls.length > 0 && { toolCalls }),
  };
  const tier = serviceTier(answer.rawServiceTier);
  return {
    message,
    text: joined((open) => open.text),
    reasoning: joined((open) => open.summary + open.thought),
    toolCalls,
    finishReason: finishReason(answer.rawFinishReason, toolCalls.length > 0),
    rawFinishReason: answer.rawFinishReason,
    usage: openaiUsage(answer.rawUsage),
    model: answer.model,
    responseId: answer.responseId,
    ...(refusal !== "" && { refusal }),
    ...(tier !== undefined && { serviceTier: tier }),
  };
}

type Part = TextPart | MediaPart | ReasoningPart;

/** A plain text where the answer is nothing more. */
function contentOf(items: readonly (readonly [number, OpenItem])[]): AssistantMessage["content"] {
  const parts = items.flatMap(([index, open]) => partOf(index, open));
  const plain =
    parts.every((part) => part.type === "text") &&
    items.every(([, { item }]) => (item["phase"] ?? "final_answer") === "final_answer");
  return plain ? parts.map((part) => (part.type === "text" ? part.text : "")).join("") : parts;
}

/** What of an item belongs into the message: calls have their own place, and items of the client's own tools are left out. */
function partOf(index: number, { item, text, summary, thought }: OpenItem): Part[] {
  const type = textOf(item["type"]) ?? "";
  if (type === "reasoning")
    return [{ type: "reasoning", text: summary + thought, opaque: opaque(index, reasoningItem(item)) }];
  if (type === "image_generation_call") return imagePart(index, item);
  if (keptItems.has(type)) return [{ type: "reasoning", text: "", opaque: opaque(index, item) }];
  if (text === "") return [];
  const id = textOf(item["id"]);
  const phase = textOf(item["phase"]);
  return [
    {
      type: "text",
      text,
      opaque: opaque(index, { ...(id !== undefined && { id }), ...(phase !== undefined && { phase }) }),
    },
  ];
}

/** What the provider did by itself, and wants to see again: its own tools, and the conversation that it made shorter. */
const keptItems: ReadonlySet<string> = new Set([
  "compaction",
  "web_search_call",
  "file_search_call",
  "code_interpreter_call",
  "mcp_list_tools",
  "mcp_call",
]);

/** The API wants a summary, and nothing that is null. */
function reasoningItem(item: Fields): Fields {
  const given = Object.entries(item).filter(([name, value]) => value !== null && name !== "status");
  return { summary: [], ...Object.fromEntries(given) };
}

function imagePart(index: number, item: Fields): MediaPart[] {
  const bytes = decodeBase64(textOf(item["result"]) ?? "");
  if (bytes === undefined || bytes.length === 0) return [];
  return [
    {
      type: "image",
      source: { bytes },
      mediaType: `image/${textOf(item["output_format"]) ?? "png"}`,
      opaque: opaque(index, item),
    },
  ];
}

function withItem(call: DecodedToolCall, index: number, item: Fields): DecodedToolCall {
  const id = textOf(item["id"]);
  const kept = {
    ...(item["type"] === "custom_tool_call" && { type: "custom_tool_call" }),
    ...(id !== undefined && { id }),
  };
  return { ...call, opaque: opaque(index, kept) };
}
