import type { AssistantMessage, MediaPart, ReasoningPart, TextPart } from "../../core/message.ts";
import type { ChatOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { compact, textOf, type Fields } from "../common/json.ts";
import { outputOf } from "../openai-common/answer.ts";
import { decodedToolCall } from "../openai-common/tool-call.ts";
import type { OpenItem, ResponsesAnswer } from "./answer.ts";
import { opaque } from "./opaque.ts";

/** The output of an answer, as far as it has arrived. */
export function responsesOutput(answer: ResponsesAnswer): ChatOutput {
  const items = Object.values(answer.items);
  const joined = (of: (open: OpenItem) => string): string => items.map(of).join("");
  return outputOf(answer, {
    content: contentOf(items),
    text: joined((open) => open.text),
    reasoning: joined((open) => open.summary + open.thought),
    refusal: joined((open) => open.refusal),
    toolCalls: items.flatMap(({ call }) => (call === undefined ? [] : [decodedToolCall(call)])),
  });
}

type Part = TextPart | MediaPart | ReasoningPart;

/** A plain text where the answer is nothing more. */
function contentOf(items: readonly OpenItem[]): AssistantMessage["content"] {
  const parts = items.flatMap(partOf);
  const plain =
    parts.every((part) => part.type === "text") &&
    items.every(({ item }) => (item["phase"] ?? "final_answer") === "final_answer");
  return plain ? parts.map((part) => (part.type === "text" ? part.text : "")).join("") : parts;
}

/** What of an item belongs into the message: calls have their own place, and items of the client's own tools are left out. */
function partOf({ index, item, text, summary, thought }: OpenItem): Part[] {
  const type = textOf(item["type"]) ?? "";
  if (type === "reasoning") {
    return [{ type: "reasoning", text: summary + thought, opaque: opaque(index, reasoningItem(item)) }];
  }
  if (type === "image_generation_call") return imagePart(index, item);
  if (keptItems.has(type)) return [{ type: "reasoning", text: "", opaque: opaque(index, item) }];
  if (text === "") return [];
  const kept = compact({ id: textOf(item["id"]), phase: textOf(item["phase"]) });
  return [{ type: "text", text, opaque: opaque(index, kept) }];
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
function reasoningItem({ status: _status, ...item }: Fields): Fields {
  return { summary: [], ...Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)) };
}

function imagePart(index: number, item: Fields): MediaPart[] {
  const bytes = decodeBase64(textOf(item["result"]) ?? "");
  if (bytes === undefined || bytes.length === 0) return [];
  const mediaType = `image/${textOf(item["output_format"]) ?? "png"}`;
  return [{ type: "image", source: { bytes }, mediaType, opaque: opaque(index, item) }];
}
