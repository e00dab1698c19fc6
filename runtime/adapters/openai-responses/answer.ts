import type { ChatDelta } from "../../core/result.ts";
import { fieldsOf, textOf, listOf, type Fields } from "../common/json.ts";
import { openToolCall, type OpenToolCall } from "../openai-common/tool-call.ts";

/** An output item as it arrives. */
export interface OpenItem {
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
export interface ResponsesAnswer {
  /** By `output_index`: ids may change on the way. */
  readonly items: Map<number, OpenItem>;
  readonly calls: OpenToolCall[];
  /** Whether the request declares custom tools. Else calls of such are the provider's own (xAI's search of X). */
  readonly customTools: boolean;
  rawFinishReason: string | null;
  rawUsage: unknown;
  rawServiceTier: unknown;
  model: string | null;
  responseId: string | null;
}

/** An answer of which nothing has arrived. */
export function responsesAnswer(customTools: boolean): ResponsesAnswer {
  return {
    items: new Map(),
    calls: [],
    customTools,
    rawFinishReason: null,
    rawUsage: undefined,
    rawServiceTier: undefined,
    model: null,
    responseId: null,
  };
}

/** What stands around the output: model, id, usage, service tier. */
export function addEnvelope(answer: ResponsesAnswer, response: Fields): void {
  answer.model = textOf(response["model"]) ?? answer.model;
  answer.responseId = textOf(response["id"]) ?? answer.responseId;
  answer.rawUsage = fieldsOf(response["usage"]) ?? answer.rawUsage;
  answer.rawServiceTier = response["service_tier"] ?? answer.rawServiceTier;
}

/** The item at a place of the output, a new one where there is none. */
export function itemAt(answer: ResponsesAnswer, index: number): OpenItem {
  let open = answer.items.get(index);
  if (open === undefined) {
    open = { item: {}, text: "", refusal: "", summary: "", thought: "", call: undefined };
    answer.items.set(index, open);
  }
  return open;
}

/** Adds an item that is announced: of a call, id and name are known. */
export function beginItem(answer: ResponsesAnswer, index: number, item: Fields): ChatDelta[] {
  const open = itemAt(answer, index);
  open.item = item;
  return isCall(answer, item) ? addCall(answer, open, item, "") : [];
}

/** Adds an item that is whole: what its deltas have told counts, and what they have not is added. */
export function addItem(answer: ResponsesAnswer, index: number, item: Fields): ChatDelta[] {
  const open = itemAt(answer, index);
  open.item = item;
  if (isCall(answer, item)) {
    const argumentsText = (textOf(item["arguments"]) ?? "") + (textOf(item["input"]) ?? "");
    return addCall(answer, open, item, open.call === undefined || open.call.argumentsText === "" ? argumentsText : "");
  }
  const content = listOf(item["content"]).map((part) => fieldsOf(part) ?? {});
  const deltas: ChatDelta[] = [];
  if (item["type"] === "reasoning") {
    if (open.summary === "")
      deltas.push(...addThought(open, "summary", joined(listOf(item["summary"]).map(fieldsOf), "text")));
    if (open.thought === "") deltas.push(...addThought(open, "thought", joined(content, "text")));
  } else if (item["type"] === "message") {
    if (open.text === "") deltas.push(...addText(open, joined(content, "text")));
    if (open.refusal === "") open.refusal = joined(content, "refusal");
  }
  return deltas;
}

/** Adds text to a message. */
export function addText(open: OpenItem, text: string): ChatDelta[] {
  if (text === "") return [];
  open.text += text;
  return [{ type: "text", text }];
}

/** Adds to the summary of a thought, or to the thought itself. */
export function addThought(open: OpenItem, where: "summary" | "thought", text: string): ChatDelta[] {
  if (text === "") return [];
  open[where] += text;
  return [{ type: "reasoning", text }];
}

/** Adds a piece of a call's arguments. A call that was not announced is none of the caller's. */
export function addArguments(answer: ResponsesAnswer, { call }: OpenItem, argumentsText: string): ChatDelta[] {
  if (call === undefined || argumentsText === "") return [];
  call.argumentsText += argumentsText;
  return [{ type: "toolCall", index: answer.calls.indexOf(call), argumentsText }];
}

function isCall(answer: ResponsesAnswer, { type }: Fields): boolean {
  return type === "function_call" || (type === "custom_tool_call" && answer.customTools);
}

function addCall(answer: ResponsesAnswer, open: OpenItem, item: Fields, argumentsText: string): ChatDelta[] {
  const isNew = open.call === undefined;
  const call = (open.call ??= openToolCall(answer.calls.length, answer.responseId));
  if (isNew) answer.calls.push(call);
  call.custom = item["type"] === "custom_tool_call";
  const id = call.id === null ? textOf(item["call_id"]) : undefined;
  const name = call.name === "" ? (textOf(item["name"]) ?? "") : "";
  if (id !== undefined) call.id = id;
  if (name !== "") call.name = name;
  call.argumentsText += argumentsText;
  if (!isNew && id === undefined && name === "" && argumentsText === "") return [];
  return [
    {
      type: "toolCall",
      index: answer.calls.indexOf(call),
      ...((isNew || id !== undefined) && { id: call.id ?? call.madeUpId }),
      ...(name !== "" && { name }),
      argumentsText,
    },
  ];
}

function joined(parts: readonly (Fields | undefined)[], name: string): string {
  return parts.map((part) => textOf(part?.[name]) ?? "").join("");
}
