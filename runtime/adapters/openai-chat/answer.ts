import type { MediaPart } from "../../core/message.ts";
import type { ChatDelta } from "../../core/result.ts";
import { fieldsOf, objectsOf, textOf, type Fields } from "../common/json.ts";
import { addEnvelope, type Envelope } from "../openai-common/answer.ts";
import { firstChoice } from "../openai-common/reports-error.ts";
import { addToCall, argumentsTextOf, openToolCall, type OpenToolCall } from "../openai-common/tool-call.ts";
import { opaque } from "./opaque.ts";
import type { OpenAIChatOptions } from "./options.ts";
import { addReasoningDetails, type ReasoningDetail } from "./reasoning-details.ts";

/** An answer as it arrives: a whole message, or the deltas of one. */
export interface ChatAnswer extends Envelope {
  text: string;
  reasoning: string;
  refusal: string;
  readonly reasoningDetails: ReasoningDetail[];
  readonly images: MediaPart[];
  audioId: string | undefined;
  /** In base64, each piece for itself. */
  readonly audio: string[];
  readonly calls: OpenToolCall[];
  /** The call that the provider means by an `index`. */
  readonly callsByIndex: Map<unknown, OpenToolCall>;
}

/** An answer of which nothing has arrived. */
export function chatAnswer(): ChatAnswer {
  return {
    rawFinishReason: null,
    rawUsage: undefined,
    rawServiceTier: undefined,
    model: null,
    responseId: null,
    text: "",
    reasoning: "",
    refusal: "",
    reasoningDetails: [],
    images: [],
    audioId: undefined,
    audio: [],
    calls: [],
    callsByIndex: new Map(),
  };
}

/** Adds a body, or a chunk of a stream, and gives what it adds, in order. */
export function addBody(answer: ChatAnswer, body: Fields, options: OpenAIChatOptions, streamed: boolean): ChatDelta[] {
  const choice = firstChoice(body) ?? {};
  addEnvelope(answer, body);
  // Where usage stands at Groq, and at Moonshot
  answer.rawUsage = fieldsOf(fieldsOf(body["x_groq"])?.["usage"]) ?? fieldsOf(choice["usage"]) ?? answer.rawUsage;
  answer.rawFinishReason = textOf(choice["finish_reason"]) ?? answer.rawFinishReason;
  // Completions have a text in place of a message.
  const message = fieldsOf(streamed ? choice["delta"] : choice["message"]) ?? { content: choice["text"] };
  return addMessage(answer, message, options, streamed);
}

/** Adds a message or a delta of one, and gives what it adds, in order. `streamed`: tool calls are known by their `index`. */
export function addMessage(
  answer: ChatAnswer,
  message: Fields,
  { reasoningFields = usualReasoningFields }: OpenAIChatOptions,
  streamed: boolean,
): ChatDelta[] {
  const deltas: ChatDelta[] = [];
  const details = addReasoningDetails(answer.reasoningDetails, objectsOf(message["reasoning_details"]));
  // The same thought may stand in several fields: the first that is filled counts.
  let thought: unknown;
  for (const name of reasoningFields) thought ||= message[name];
  addText(answer, deltas, "reasoning", thought || details);
  addText(answer, deltas, "text", message["content"]);
  for (const part of objectsOf(message["content"])) addPart(answer, part, deltas);
  answer.refusal += textOf(message["refusal"]) ?? "";
  let place = 0;
  for (const piece of objectsOf(message["tool_calls"])) {
    deltas.push(...addCall(answer, piece, (streamed ? piece["index"] : undefined) ?? place));
    place += 1;
  }
  // The older way: one call without an id. Empty objects mean none.
  const call = fieldsOf(message["function_call"]);
  if (textOf(call?.["name"]) ?? textOf(call?.["arguments"])) {
    deltas.push(...addCall(answer, { function: call }, "function_call"));
  }
  const audio = fieldsOf(message["audio"]);
  answer.audioId = textOf(audio?.["id"]) ?? answer.audioId;
  const data = textOf(audio?.["data"]);
  if (data !== undefined) answer.audio.push(data);
  for (const image of objectsOf(message["images"])) addPart(answer, image, deltas);
  return deltas;
}

const usualReasoningFields: readonly string[] = ["reasoning_content", "reasoning"];

function addText(answer: ChatAnswer, deltas: ChatDelta[], type: "text" | "reasoning", value: unknown): void {
  const text = textOf(value);
  if (text === undefined) return;
  answer[type] += text;
  deltas.push({ type, text });
}

/** Content in parts: Mistral's thinking, images of image models. */
function addPart(answer: ChatAnswer, part: Fields, deltas: ChatDelta[]): void {
  const { type, thinking, image_url: image } = part;
  if (type === "text" || type === "output_text") addText(answer, deltas, "text", part["text"]);
  addText(answer, deltas, "reasoning", thinking);
  for (const piece of objectsOf(thinking)) addText(answer, deltas, "reasoning", piece["text"]);
  answer.refusal += textOf(part["refusal"]) ?? "";
  const url = textOf(image) ?? textOf(fieldsOf(image)?.["url"]);
  if (url !== undefined) answer.images.push({ type: "image", source: { url } });
}

/**
 * Adds a piece of a call: OpenAI sends id and name with the first; others repeat them, leave the id empty, make up another with each
 * piece, or give all calls one index.
 */
function addCall(answer: ChatAnswer, piece: Fields, index: unknown): ChatDelta[] {
  const custom = fieldsOf(piece["custom"]);
  const called = custom ?? fieldsOf(piece["function"]);
  const id = textOf(piece["id"]);
  const name = textOf(called?.["name"]);
  let call = answer.callsByIndex.get(index);
  const argumentsText = argumentsTextOf(called?.["arguments"] ?? called?.["input"]);
  // Under the same name, another call begins after the last one's closing brace, and not with nothing at the end.
  const isOther =
    name !== undefined &&
    id !== undefined &&
    id !== (call?.id ?? id) &&
    (name !== call?.name ||
      (call.argumentsText.endsWith("}") &&
        (argumentsText === "" ? answer.rawFinishReason === null : argumentsText.startsWith("{"))));
  const isNew = call === undefined || isOther;
  if (call === undefined || isOther) {
    call = openToolCall(answer.calls.length, answer.responseId);
    answer.calls.push(call);
    answer.callsByIndex.set(index, call);
  }
  if (custom !== undefined) {
    call.custom = true;
    call.opaque = opaque({ type: "custom" });
  }
  // Gemini's thought signatures: https://ai.google.dev/gemini-api/docs/thought-signatures
  const extra = fieldsOf(piece["extra_content"]);
  if (extra !== undefined) call.opaque = opaque({ extra_content: extra });
  return addToCall(call, isNew, id, name, argumentsText);
}
