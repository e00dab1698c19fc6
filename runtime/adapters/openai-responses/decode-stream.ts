import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { truncatedStream } from "../common/failures.ts";
import { fieldsOf, listOf, textOf, type Fields } from "../common/json.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import {
  addArguments,
  addEnvelope,
  addItem,
  addText,
  addThought,
  beginItem,
  itemAt,
  responsesAnswer,
  type ResponsesAnswer,
} from "./answer.ts";
import { declaresCustomTools, failureText, rawFinishReason } from "./decode.ts";
import { responsesOutput } from "./output.ts";

/**
 * Reads a stream of events, complete with `response.completed` or `response.incomplete`. Events that add nothing to the output,
 * such as the progress of a search, are passed over. https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function decodeResponsesStream(call: ChatCall, errors: ErrorTable): StreamDecoder<ChatOutput, ChatDelta> {
  const { model } = call;
  const answer = responsesAnswer(declaresCustomTools(call));
  let done = false;
  let emitted = false;
  return {
    push(event: WireEvent): ChatDelta[] {
      if (done || (event.type === "sse" && event.data === "[DONE]")) return [];
      const fields = eventFields(event, model, emitted);
      if (fields === undefined || event.type !== "sse") return [];
      const type = textOf(fields["type"]) ?? event.event;
      if (isError(type, fields)) {
        const response = fieldsOf(fields["response"]);
        if (response !== undefined) addEnvelope(answer, response);
        throw eventError(errors, response === undefined ? event.data : failureText(response), model, emitted);
      }
      const deltas = takers[type]?.(answer, fields) ?? [];
      done = terminal.has(type);
      emitted ||= deltas.length > 0;
      return deltas;
    },
    end(): ChatOutput {
      if (!done) throw truncatedStream(model, emitted);
      return responsesOutput(answer);
    },
    get done() {
      return done;
    },
    partial: () => responsesOutput(answer),
  };
}

function isError(type: string, fields: Fields): boolean {
  return type === "error" || type === "response.failed" || fieldsOf(fields["error"]) !== undefined;
}

const terminal: ReadonlySet<string> = new Set(["response.completed", "response.incomplete"]);

type Taker = (answer: ResponsesAnswer, event: Fields) => ChatDelta[];

const takeEnvelope: Taker = (answer, event) => {
  addEnvelope(answer, fieldsOf(event["response"]) ?? {});
  return [];
};

/** The whole output counts only where nothing of it was streamed. */
const takeEnd: Taker = (answer, event) => {
  const response = fieldsOf(event["response"]) ?? {};
  addEnvelope(answer, response);
  answer.rawFinishReason = rawFinishReason(response);
  if (answer.items.size > 0) return [];
  return listOf(response["output"]).flatMap((item, index) => addItem(answer, index, fieldsOf(item) ?? {}));
};

const takers: Readonly<Record<string, Taker>> = Object.assign(Object.create(null) as Record<string, Taker>, {
  "response.created": takeEnvelope,
  "response.in_progress": takeEnvelope,
  "response.completed": takeEnd,
  "response.incomplete": takeEnd,
  "response.output_item.added": (answer, event) => beginItem(answer, indexOf(event), fieldsOf(event["item"]) ?? {}),
  "response.output_item.done": (answer, event) => addItem(answer, indexOf(event), fieldsOf(event["item"]) ?? {}),
  "response.output_text.delta": (answer, event) =>
    addText(itemAt(answer, indexOf(event)), textOf(event["delta"]) ?? ""),
  "response.refusal.delta": (answer, event) => {
    itemAt(answer, indexOf(event)).refusal += textOf(event["delta"]) ?? "";
    return [];
  },
  "response.reasoning_summary_text.delta": (answer, event) =>
    addThought(itemAt(answer, indexOf(event)), "summary", textOf(event["delta"]) ?? ""),
  "response.reasoning_text.delta": (answer, event) =>
    addThought(itemAt(answer, indexOf(event)), "thought", textOf(event["delta"]) ?? ""),
  "response.function_call_arguments.delta": (answer, event) =>
    addArguments(answer, itemAt(answer, indexOf(event)), textOf(event["delta"]) ?? ""),
  "response.custom_tool_call_input.delta": (answer, event) =>
    addArguments(answer, itemAt(answer, indexOf(event)), textOf(event["delta"]) ?? ""),
} satisfies Record<string, Taker>);

function indexOf(event: Fields): number {
  return typeof event["output_index"] === "number" ? event["output_index"] : 0;
}
