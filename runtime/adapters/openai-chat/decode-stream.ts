import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { truncatedStream } from "../common/failures.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { chatAnswer } from "./answer.ts";
import { addChoice, addEnvelope, audioFormatOf, firstChoice } from "./decode.ts";
import type { ChatOptions } from "./options.ts";
import { chatOutput } from "./output.ts";

/**
 * Reads a stream of chunks. It is complete with `[DONE]` or a finish reason; usage may follow the finish reason, so that only
 * `[DONE]` ends it early. https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function decodeChatStream(
  call: ChatCall,
  options: ChatOptions,
  errors: ErrorTable,
): StreamDecoder<ChatOutput, ChatDelta> {
  const answer = chatAnswer();
  const partial = (): ChatOutput => chatOutput(answer, options, audioFormatOf(call));
  let done = false;
  let emitted = false;
  return {
    push(event: WireEvent): ChatDelta[] {
      if (done) return [];
      if (event.type === "sse" && event.data === "[DONE]") {
        done = true;
        return [];
      }
      const chunk = eventFields(event, call.model, emitted);
      if (chunk === undefined) return [];
      const choice = firstChoice(chunk);
      addEnvelope(answer, chunk, choice);
      const deltas = choice === undefined ? [] : addChoice(answer, choice, options, true);
      if (
        reportsError(chunk) ||
        (choice !== undefined && reportsError(choice)) ||
        (event.type === "sse" && event.event === "error")
      ) {
        throw eventError(
          errors,
          reportsError(chunk) || choice === undefined ? JSON.stringify(chunk) : JSON.stringify(choice),
          call.model,
          emitted,
        );
      }
      emitted ||= deltas.length > 0;
      return deltas;
    },
    end(): ChatOutput {
      if (!done && answer.rawFinishReason === null) throw truncatedStream(call.model, emitted);
      return partial();
    },
    get done() {
      return done;
    },
    partial,
  };
}
