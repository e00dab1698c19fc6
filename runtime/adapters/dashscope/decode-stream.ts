import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { chatAnswer } from "../openai-chat/answer.ts";
import { chatOutput } from "../openai-chat/output.ts";
import { truncatedStream } from "../common/failures.ts";
import { eventError, eventFields } from "../common/stream-event.ts";
import { addAnswer } from "./answer.ts";
import { isFailure } from "./body.ts";
import { dashscopeErrors } from "./errors.ts";

/** Reads a stream of pieces (`incremental_output`); the last one has a finish reason. */
export function decodeChatStream({ model }: ChatCall): StreamDecoder<ChatOutput, ChatDelta> {
  const answer = chatAnswer();
  const partial = (): ChatOutput => ({ ...chatOutput(answer, undefined), model });
  return {
    push(event): ChatDelta[] {
      const body = eventFields(event);
      if (body === undefined) return [];
      if (isFailure(body)) throw eventError(dashscopeErrors, JSON.stringify(body));
      return addAnswer(answer, body, true);
    },
    end(): ChatOutput {
      if (answer.rawFinishReason === null) throw truncatedStream();
      return partial();
    },
    get done() {
      return answer.rawFinishReason !== null;
    },
    partial,
  };
}
