import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import { failureError } from "../../core/failure.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { fieldsOf, type Fields, objectsOf, parseJson, textOf } from "../common/json.ts";
import { ollamaErrors } from "../ollama-common/errors.ts";
import { chatOutput, toolCall } from "./answer.ts";

/** Decodes a stream of lines; the last one says `done`. https://docs.ollama.com/api/streaming */
export function decodeChatStream(): StreamDecoder<ChatOutput, ChatDelta> {
  let text = "";
  let thinking = "";
  const toolCalls: Fields[] = [];
  let ending: Fields = {};
  let done = false;
  const output = () => chatOutput({ text, thinking, toolCalls, ending });

  return {
    push(event: WireEvent): ChatDelta[] {
      if (done || event.type !== "ndjson") return [];
      const line = fieldsOf(parseJson(event.data));
      if (line === undefined) throw invalidResponse("A line that is not a JSON object");
      if (line["error"] !== undefined) {
        const failure = { status: undefined, headers: {}, text: event.data };
        throw failureError(ollamaErrors, failure);
      }
      const message = fieldsOf(line["message"]) ?? {};
      const deltas: ChatDelta[] = [];
      const thought = textOf(message["thinking"]);
      const piece = textOf(message["content"]);
      if (thought !== undefined) deltas.push({ type: "reasoning", text: thought });
      if (piece !== undefined) deltas.push({ type: "text", text: piece });
      for (const call of objectsOf(message["tool_calls"])) {
        const index = toolCalls.length;
        const { id, name, argumentsText } = toolCall(call, index);
        deltas.push({ type: "toolCall", index, id, name, argumentsText });
        toolCalls.push(call);
      }
      thinking += thought ?? "";
      text += piece ?? "";
      if (line["done"] === true) {
        ending = line;
        done = true;
      }
      return deltas;
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
