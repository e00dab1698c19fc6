import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { truncatedStream } from "../common/failures.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { addCompletion, completion, completionOutput } from "./decode.ts";

/** Reads a stream of chunks; complete with `[DONE]` or a finish reason. https://platform.openai.com/docs/api-reference/completions/create#completions-create-stream */
export function decodeCompletionStream({ model }: ChatCall): StreamDecoder<ChatOutput, ChatDelta> {
  const answer = completion();
  let done = false;
  let emitted = false;
  return {
    push(event: WireEvent): ChatDelta[] {
      if (done) return [];
      if (event.type === "sse" && event.data === "[DONE]") {
        done = true;
        return [];
      }
      const chunk = eventFields(event, model, emitted);
      if (chunk === undefined) return [];
      const text = addCompletion(answer, chunk);
      if (reportsError(chunk) || (event.type === "sse" && event.event === "error")) {
        throw eventError(openaiErrors, JSON.stringify(chunk), model, emitted);
      }
      if (text === "") return [];
      emitted = true;
      return [{ type: "text", text }];
    },
    end(): ChatOutput {
      if (!done && answer.rawFinishReason === null) throw truncatedStream(model, emitted);
      return completionOutput(answer);
    },
    get done() {
      return done;
    },
    partial: () => completionOutput(answer),
  };
}
