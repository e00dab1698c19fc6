import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { fieldsOf, parseJson, textOf, type Fields } from "../common/json.ts";
import { eventError } from "../common/stream-event.ts";
import { cohereErrors } from "../cohere-common/errors.ts";
import { chatOutput, type AnswerPart, type AnswerToolCall } from "./answer.ts";
import { isFailedFinish } from "./finish-reason.ts";

/** Decodes a stream of events. Citations, and events that it does not know, are passed over. https://docs.cohere.com/docs/streaming */
export function decodeChatStream(): StreamDecoder<ChatOutput, ChatDelta> {
  const parts: Growing<AnswerPart>[] = [];
  const toolCalls: (Growing<AnswerToolCall> & { readonly key: unknown })[] = [];
  let id: string | null = null;
  let toolPlan = "";
  let ending: Fields = {};
  let done = false;

  const handlers: Readonly<Record<string, (event: Fields, message: Fields | undefined) => ChatDelta | undefined>> = {
    "content-delta": (_, message) => addContent(parts, fieldsOf(message?.["content"])),
    "content-start"(_, message) {
      const content = fieldsOf(message?.["content"]);
      if (content?.["type"] === "text" || content?.["type"] === "thinking")
        parts.push({ type: content["type"], text: "" });
      return addContent(parts, content);
    },
    "tool-plan-delta"(_, message) {
      toolPlan += textOf(message?.["tool_plan"]) ?? "";
      return undefined;
    },
    "tool-call-start"(event, message) {
      const started = fieldsOf(message?.["tool_calls"]);
      const made = fieldsOf(started?.["function"]);
      const argumentsText = textOf(made?.["arguments"]) ?? "";
      toolCalls.push({ key: event["index"], id: started?.["id"], name: made?.["name"], argumentsText });
      return {
        type: "toolCall",
        index: toolCalls.length - 1,
        id: textOf(started?.["id"]),
        name: textOf(made?.["name"]),
        argumentsText,
      };
    },
    "tool-call-delta"(event, message) {
      const piece = textOf(fieldsOf(fieldsOf(message?.["tool_calls"])?.["function"])?.["arguments"]);
      const index = toolCalls.findLastIndex((it) => it.key === event["index"]);
      const open = toolCalls[index];
      if (open === undefined) throw invalidResponse("Arguments of no tool call");
      if (piece === undefined) return undefined;
      open.argumentsText += piece;
      return { type: "toolCall", index, argumentsText: piece };
    },
    "message-start"(event) {
      id = textOf(event["id"]) ?? null;
      return undefined;
    },
    "message-end"(event) {
      ending = fieldsOf(event["delta"]) ?? {};
      if (isFailedFinish(textOf(ending["finish_reason"]) ?? null))
        throw eventError(cohereErrors, JSON.stringify(event));
      done = true;
      return undefined;
    },
  };

  const output = () =>
    chatOutput({
      id,
      parts,
      toolPlan,
      toolCalls,
      finishReason: textOf(ending["finish_reason"]) ?? null,
      usage: ending["usage"],
    });

  return {
    push(event: WireEvent): ChatDelta[] {
      if (done || event.type !== "sse") return [];
      const data = fieldsOf(parseJson(event.data));
      if (data === undefined) throw invalidResponse("An event that is not a JSON object");
      const type = data["type"];
      if (typeof type !== "string" ? isErrorObject(data) : type === "error") throw eventError(cohereErrors, event.data);
      if (typeof type !== "string" || !Object.hasOwn(handlers, type)) return [];
      const delta = handlers[type]?.(data, fieldsOf(fieldsOf(data["delta"])?.["message"]));
      return delta === undefined ? [] : [delta];
    },
    end() {
      if (!done) throw truncatedStream();
      return output();
    },
    get done() {
      return done;
    },
    partial: output,
  };
}

type Growing<Shape> = { -readonly [Name in keyof Shape]: Shape[Name] };

function addContent(parts: Growing<AnswerPart>[], content: Fields | undefined): ChatDelta | undefined {
  const text = textOf(content?.["text"]);
  const piece = text ?? textOf(content?.["thinking"]);
  if (piece === undefined) return undefined;
  const type = text === undefined ? "thinking" : "text";
  const last = parts.at(-1);
  if (last?.type === type) last.text += piece;
  else parts.push({ type, text: piece });
  return { type: type === "text" ? "text" : "reasoning", text: piece };
}

function isErrorObject(data: Fields): boolean {
  return typeof data["message"] === "string" || data["error"] !== undefined;
}
