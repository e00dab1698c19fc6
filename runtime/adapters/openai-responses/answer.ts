import type { ChatDelta } from "../../core/result.ts";
import { compact, fieldsOf, listOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { addEnvelope, type Envelope } from "../openai-common/answer.ts";
import { addToCall, openToolCall, type OpenToolCall } from "../openai-common/tool-call.ts";
import { opaque } from "./opaque.ts";

/** An output item as it arrives. */
export interface OpenItem {
  readonly index: number;
  /** As it came last. */
  item: Fields;
  text: string;
  refusal: string;
  summary: string;
  thought: string;
  /** For a call that the caller must run. */
  call: OpenToolCall | undefined;
}

/** An answer as it arrives. */
export interface ResponsesAnswer extends Envelope {
  /** By `output_index`, which orders them: ids may change on the way. */
  readonly items: Record<number, OpenItem>;
  readonly calls: OpenToolCall[];
  /** Whether the request declares custom tools. Else calls of such are the provider's own (xAI's search of X). */
  readonly customTools: boolean;
}

/** An answer of which nothing has arrived. */
export function responsesAnswer(customTools: boolean): ResponsesAnswer {
  return {
    rawFinishReason: null,
    rawUsage: undefined,
    rawServiceTier: undefined,
    model: null,
    responseId: null,
    items: {},
    calls: [],
    customTools,
  };
}

/** Adds a response that has ended. Its output counts only where nothing of it was streamed. */
export function addResponse(answer: ResponsesAnswer, response: Fields): ChatDelta[] {
  addEnvelope(answer, response);
  answer.rawFinishReason =
    textOf(fieldsOf(response["incomplete_details"])?.["reason"]) ?? textOf(response["status"]) ?? null;
  if (Object.keys(answer.items).length > 0) return [];
  return listOf(response["output"]).flatMap((item, index) => addItem(answer, index, fieldsOf(item) ?? {}, true));
}

/** The item at a place of the output, a new one where there is none. */
export function itemAt({ items }: ResponsesAnswer, index: number): OpenItem {
  return (items[index] ??= { index, item: {}, text: "", refusal: "", summary: "", thought: "", call: undefined });
}

/** The texts that are streamed. */
export type Text = "text" | "refusal" | "summary" | "thought" | "argumentsText";

/** Adds a piece of a text. Arguments of a call that was not announced are none of the caller's. */
export function addPiece(open: OpenItem, to: Text, text: string | undefined): ChatDelta[] {
  if (text === undefined) return [];
  if (to === "argumentsText") return open.call ? addToCall(open.call, false, undefined, undefined, text) : [];
  open[to] += text;
  if (to === "refusal") return [];
  return [{ type: to === "text" ? "text" : "reasoning", text }];
}

/** Adds an item that is announced, or that is whole: what its deltas have told counts, and what they have not is added. */
export function addItem(answer: ResponsesAnswer, index: number, item: Fields, isWhole: boolean): ChatDelta[] {
  const open = itemAt(answer, index);
  open.item = item;
  const { type } = item;
  if (type === "function_call" || (type === "custom_tool_call" && answer.customTools)) {
    return addCall(answer, open, isWhole);
  }
  const isMessage = type === "message";
  if (!isWhole || (!isMessage && type !== "reasoning")) return [];
  const rest = (to: "text" | "refusal" | "summary" | "thought", parts: unknown, name: string) =>
    addPiece(open, to, open[to] === "" ? joined(parts, name) : undefined);
  return [
    ...rest("summary", item["summary"], "text"),
    ...rest(isMessage ? "text" : "thought", item["content"], "text"),
    ...rest("refusal", item["content"], "refusal"),
  ];
}

function joined(parts: unknown, name: string): string | undefined {
  return textOf(
    objectsOf(parts)
      .map((part) => textOf(part[name]) ?? "")
      .join(""),
  );
}

function addCall({ calls, responseId }: ResponsesAnswer, open: OpenItem, isWhole: boolean): ChatDelta[] {
  const { type, id, call_id: callId, name, arguments: json, input } = open.item;
  const isNew = open.call === undefined;
  const call = (open.call ??= openToolCall(calls.length, responseId));
  if (isNew) calls.push(call);
  call.custom = type === "custom_tool_call";
  call.opaque = opaque(open.index, compact({ type: call.custom ? type : undefined, id: textOf(id) }));
  const text = isWhole && call.argumentsText === "" ? (textOf(json) ?? textOf(input)) : undefined;
  return addToCall(call, isNew, textOf(callId), textOf(name), text ?? "");
}
