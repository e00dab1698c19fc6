import type { MediaPart } from "../../core/message.ts";
import type { ChatDelta } from "../../core/result.ts";
import { fieldsOf, textOf, listOf, type Fields } from "../common/json.ts";
import { argumentsTextOf, openToolCall, type OpenToolCall } from "../openai-common/tool-call.ts";
import { opaque } from "./opaque.ts";
import type { ChatOptions } from "./options.ts";
import { addReasoningDetails, type ReasoningDetail } from "./reasoning-details.ts";

/** An answer as it arrives: a whole message, or the deltas of one. */
export interface ChatAnswer {
  text: string;
  reasoning: string;
  readonly reasoningDetails: ReasoningDetail[];
  refusal: string;
  readonly images: MediaPart[];
  readonly audio: { id: string; readonly data: string[] };
  readonly calls: OpenToolCall[];
  /** The call that the provider means by an `index`. */
  readonly callsByIndex: Map<number, OpenToolCall>;
  rawFinishReason: string | null;
  rawUsage: unknown;
  rawServiceTier: unknown;
  model: string | null;
  responseId: string | null;
}

/** An answer of which nothing has arrived. */
export function chatAnswer(): ChatAnswer {
  return {
    text: "",
    reasoning: "",
    reasoningDetails: [],
    refusal: "",
    images: [],
    audio: { id: "", data: [] },
    calls: [],
    callsByIndex: new Map(),
    rawFinishReason: null,
    rawUsage: undefined,
    rawServiceTier: undefined,
    model: null,
    responseId: null,
  };
}

/** Adds a message or a delta of one, and gives what it adds, in order. `streamed`: tool calls are known by their `index`. */
export function addMessage(answer: ChatAnswer, message: Fields, options: ChatOptions, streamed: boolean): ChatDelta[] {
  const deltas: ChatDelta[] = [];
  addReasoning(answer, message, options, deltas);
  const content = message["content"];
  if (typeof content === "string") addText(answer, content, deltas);
  else if (Array.isArray(content)) for (const part of content) addPart(answer, fieldsOf(part) ?? {}, deltas);
  if (typeof message["refusal"] === "string") answer.refusal += message["refusal"];
  const calls = message["tool_calls"];
  if (Array.isArray(calls)) {
    for (let place = 0; place < calls.length; place += 1) {
      const piece = fieldsOf(calls[place]);
      if (piece !== undefined) addCall(answer, piece, streamed ? indexOf(piece, place) : place, options, deltas);
    }
  }
  addFunctionCall(answer, message["function_call"], options, deltas);
  addAudio(answer, fieldsOf(message["audio"]));
  for (const image of listOf(message["images"])) addImage(answer, fieldsOf(image));
  return deltas;
}

function addText(answer: ChatAnswer, text: string, deltas: ChatDelta[]): void {
  if (text === "") return;
  answer.text += text;
  deltas.push({ type: "text", text });
}

function addThought(answer: ChatAnswer, text: string, deltas: ChatDelta[]): void {
  if (text === "") return;
  answer.reasoning += text;
  deltas.push({ type: "reasoning", text });
}

/** The same thought may stand in several fields: the first that is filled counts. */
function addReasoning(answer: ChatAnswer, message: Fields, options: ChatOptions, deltas: ChatDelta[]): void {
  const details = message["reasoning_details"];
  const detailsText = Array.isArray(details) ? addReasoningDetails(answer.reasoningDetails, details) : "";
  for (const name of options.reasoningFields) {
    const value = message[name];
    if (typeof value === "string" && value !== "") return addThought(answer, value, deltas);
  }
  addThought(answer, detailsText, deltas);
}

/** Content in parts: Mistral's thinking, images of image models. */
function addPart(answer: ChatAnswer, part: Fields, deltas: ChatDelta[]): void {
  const type = part["type"];
  if (type === "text" || type === "output_text") addText(answer, textOf(part["text"]) ?? "", deltas);
  else if (type === "thinking") {
    const thinking = part["thinking"];
    if (typeof thinking === "string") addThought(answer, thinking, deltas);
    else for (const piece of listOf(thinking)) addThought(answer, textOf(fieldsOf(piece)?.["text"]) ?? "", deltas);
  } else if (type === "refusal") answer.refusal += textOf(part["refusal"]) ?? "";
  else if (type === "image_url") addImage(answer, part);
}

function addImage(answer: ChatAnswer, part: Fields | undefined): void {
  const url = textOf(part?.["image_url"]) ?? textOf(fieldsOf(part?.["image_url"])?.["url"]);
  if (url !== undefined) answer.images.push({ type: "image", source: { url } });
}

function addAudio(answer: ChatAnswer, audio: Fields | undefined): void {
  if (audio === undefined) return;
  answer.audio.id = textOf(audio["id"]) ?? answer.audio.id;
  if (typeof audio["data"] === "string" && audio["data"] !== "") answer.audio.data.push(audio["data"]);
}

function indexOf(piece: Fields, place: number): number {
  return typeof piece["index"] === "number" ? piece["index"] : place;
}

/** Adds a piece of a call: OpenAI sends id and name with the first; others repeat them, or leave the id empty. */
function addCall(answer: ChatAnswer, piece: Fields, index: number, options: ChatOptions, deltas: ChatDelta[]): void {
  const id = textOf(piece["id"]);
  let call = answer.callsByIndex.get(index);
  const isNew =
    call === undefined || (options.newIdIsNewCall && id !== undefined && call.id !== null && call.id !== id);
  if (call === undefined || isNew) {
    call = openToolCall(answer.calls.length, answer.responseId);
    answer.calls.push(call);
    answer.callsByIndex.set(index, call);
  }
  const custom = fieldsOf(piece["custom"]);
  const called = custom ?? fieldsOf(piece["function"]);
  const argumentsText = custom === undefined ? argumentsTextOf(called?.["arguments"]) : (textOf(custom["input"]) ?? "");
  const learnedId = call.id === null && id !== undefined;
  const name = call.name === "" ? (textOf(called?.["name"]) ?? "") : "";
  if (learnedId) call.id = id;
  if (name !== "") call.name = name;
  if (custom !== undefined) {
    call.custom = true;
    call.opaque = opaque({ type: "custom" });
  }
  // Gemini's thought signatures: https://ai.google.dev/gemini-api/docs/thought-signatures
  if (fieldsOf(piece["extra_content"]) !== undefined) call.opaque = opaque({ extra_content: piece["extra_content"] });
  call.argumentsText += argumentsText;
  if (!isNew && !learnedId && name === "" && argumentsText === "") return;
  deltas.push({
    type: "toolCall",
    index: answer.calls.lastIndexOf(call),
    ...((isNew || learnedId) && { id: call.id ?? call.madeUpId }),
    ...(name !== "" && { name }),
    argumentsText,
  });
}

/** The older way: one call without an id. Empty objects mean none. */
function addFunctionCall(answer: ChatAnswer, value: unknown, options: ChatOptions, deltas: ChatDelta[]): void {
  const call = fieldsOf(value);
  if (call !== undefined && (textOf(call["name"]) ?? textOf(call["arguments"])) !== undefined) {
    addCall(answer, { function: call }, functionCallIndex, options, deltas);
  }
}

const functionCallIndex = -1;
