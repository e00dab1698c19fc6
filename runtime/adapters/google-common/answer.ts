import type { MediaPart } from "../../core/message.ts";
import type { ChatDelta } from "../../core/result.ts";
import { compact, fieldsOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { decodeBase64 } from "../common/base64.ts";
import { finishReasonWord } from "./finish-reason.ts";
import { applyPartialArguments } from "./partial-arguments.ts";
import { countsPrompt } from "./usage.ts";
import { opaquePart, type Part } from "./wire.ts";

/** An answer as it arrives: a whole response, or the responses of a stream one after the other. */
export interface GoogleAnswer {
  text: string;
  reasoning: string;
  readonly parts: AnswerPart[];
  readonly calls: AnswerCall[];
  rawFinishReason: string | null;
  /** Why the model stopped, in words. */
  finishMessage: string | undefined;
  rawUsage: Fields | undefined;
  model: string | null;
  responseId: string | null;
}

/** A part of the answer that is no call. `data` is sent back as it came. */
export type AnswerPart =
  | { readonly type: "text" | "reasoning"; text: string; readonly signature: string | undefined }
  | { readonly type: "media"; readonly part: MediaPart }
  | { readonly type: "other"; readonly data: Part };

/** A call, whose arguments come whole or in pieces. */
export interface AnswerCall {
  readonly id: string | null;
  readonly name: string;
  readonly signature: string | undefined;
  arguments: Record<string, unknown>;
  isOpen: boolean;
}

/** An answer of which nothing has arrived. */
export function googleAnswer(): GoogleAnswer {
  return {
    text: "",
    reasoning: "",
    parts: [],
    calls: [],
    rawFinishReason: null,
    finishMessage: undefined,
    rawUsage: undefined,
    model: null,
    responseId: null,
  };
}

/** Adds a response, and gives what it adds, in order. Only the first candidate counts. */
export function addResponse(answer: GoogleAnswer, response: Fields): ChatDelta[] {
  answer.model ??= textOf(response["modelVersion"]) ?? null;
  answer.responseId ??= textOf(response["responseId"]) ?? null;
  const usage = fieldsOf(response["usageMetadata"]);
  if (usage !== undefined && (countsPrompt(usage) || answer.rawUsage === undefined)) answer.rawUsage = usage;
  const candidate = objectsOf(response["candidates"]).find((it) => (it["index"] ?? 0) === 0);
  const deltas: ChatDelta[] = [];
  if (candidate === undefined) return deltas;
  for (const part of objectsOf(fieldsOf(candidate["content"])?.["parts"])) addPart(answer, part, deltas);
  const finishReason = finishReasonWord(candidate["finishReason"]);
  if (finishReason !== null) {
    answer.rawFinishReason = finishReason;
    answer.finishMessage = textOf(candidate["finishMessage"]) ?? answer.finishMessage;
    closeCall(answer, deltas);
  }
  return deltas;
}

/** The id that a call goes by. The answer's id keeps calls of different turns apart. */
export function callId({ calls, responseId }: GoogleAnswer, call: AnswerCall): string {
  return call.id ?? ["call", ...(responseId === null ? [] : [responseId]), calls.indexOf(call)].join("_");
}

function addPart(answer: GoogleAnswer, part: Part, deltas: ChatDelta[]): void {
  const { text } = part;
  const call = fieldsOf(part["functionCall"]);
  if (call !== undefined) addCall(answer, call, part, deltas);
  else if (typeof text === "string" && !holdsMore(part)) addText(answer, text, part, deltas);
  else answer.parts.push(mediaOf(part) ?? { type: "other", data: part });
}

/** Google's own tools leave an empty text beside what they did. */
function holdsMore(part: Part): boolean {
  return Object.keys(part).some((name) => !textFields.has(name));
}

const textFields: ReadonlySet<string> = new Set(["text", "thought", "thoughtSignature", "partMetadata"]);

/** Texts in a row are one, but what is signed stays apart. */
function addText(answer: GoogleAnswer, text: string, part: Part, deltas: ChatDelta[]): void {
  const type = part["thought"] === true ? "reasoning" : "text";
  const signature = textOf(part["thoughtSignature"]);
  if (text === "" && signature === undefined) return;
  const last = answer.parts.at(-1);
  if (last?.type === type && last.signature === undefined && signature === undefined) last.text += text;
  else answer.parts.push({ type, text, signature });
  if (text === "") return;
  answer[type] += text;
  deltas.push({ type, text });
}

function addCall(answer: GoogleAnswer, call: Fields, part: Part, deltas: ChatDelta[]): void {
  const last = answer.calls.at(-1);
  const name = textOf(call["name"]);
  const continues = last?.isOpen === true && name === undefined;
  if (!continues) closeCall(answer, deltas);
  const current = continues ? last : openCall(answer, call, part, deltas);
  applyPartialArguments(current.arguments, call["partialArgs"]);
  if (call["willContinue"] !== true) closeCall(answer, deltas);
}

function openCall(answer: GoogleAnswer, call: Fields, part: Part, deltas: ChatDelta[]): AnswerCall {
  const opened: AnswerCall = {
    id: textOf(call["id"]) ?? null,
    name: textOf(call["name"]) ?? "",
    signature: textOf(part["thoughtSignature"]),
    arguments: { ...fieldsOf(call["args"]) },
    isOpen: true,
  };
  answer.calls.push(opened);
  const index = answer.calls.length - 1;
  deltas.push({ type: "toolCall", index, id: callId(answer, opened), name: opened.name, argumentsText: "" });
  return opened;
}

/** Hands out the arguments of the call that is open. What comes in pieces becomes JSON only when it is whole. */
function closeCall(answer: GoogleAnswer, deltas: ChatDelta[]): void {
  const call = answer.calls.at(-1);
  if (call?.isOpen !== true) return;
  call.isOpen = false;
  const index = answer.calls.length - 1;
  const argumentsText = JSON.stringify(call.arguments);
  const opened = deltas.at(-1);
  // Opened just now: one delta is enough.
  if (opened?.type === "toolCall" && opened.index === index) deltas[deltas.length - 1] = { ...opened, argumentsText };
  else deltas.push({ type: "toolCall", index, argumentsText });
}

/** Pictures, sound and films that the model made. Those that it only thought of go back, but are not shown. */
function mediaOf(part: Part): AnswerPart | undefined {
  const data = fieldsOf(part["inlineData"]);
  const mediaType = textOf(data?.["mimeType"]);
  const bytes = decodeBase64(textOf(data?.["data"])?.replaceAll("-", "+").replaceAll("_", "/") ?? "");
  if (mediaType === undefined || bytes === undefined || part["thought"] === true) return undefined;
  const type = mediaTypes.get(mediaType.split("/", 1)[0] ?? "") ?? "document";
  const signature = textOf(part["thoughtSignature"]);
  const opaque = opaquePart(compact({ thoughtSignature: signature }));
  return { type: "media", part: compact({ type, source: { bytes }, mediaType, opaque }) };
}

const mediaTypes: ReadonlyMap<string, MediaPart["type"]> = new Map([
  ["image", "image"],
  ["audio", "audio"],
  ["video", "video"],
]);
