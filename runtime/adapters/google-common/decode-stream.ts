import type { StreamDecoder, WireEvent } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { truncatedStream } from "../common/failures.ts";
import { objectsOf } from "../common/json.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { addResponse, googleAnswer } from "./answer.ts";
import { googleErrors, reportsFailure } from "./errors.ts";
import { chatOutput } from "./output.ts";

/**
 * Decodes a stream of responses (`alt=sse`). It is complete with a finish reason; what follows one may still count, because first
 * models said one with every response. https://ai.google.dev/api/generate-content#method:-models.streamgeneratecontent
 */
export function decodeGenerateContentStream(): StreamDecoder<ChatOutput, ChatDelta> {
  const answer = googleAnswer();
  return {
    push(event: WireEvent): ChatDelta[] {
      const response = eventFields(event);
      if (response === undefined) return [];
      if (objectsOf(response["candidates"]).length === 0 && reportsFailure(response)) {
        throw eventError(googleErrors, JSON.stringify(response));
      }
      return addResponse(answer, response);
    },
    end(): ChatOutput {
      if (answer.rawFinishReason === null) throw truncatedStream();
      return chatOutput(answer);
    },
    done: false,
    partial: () => chatOutput(answer),
  };
}
