import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder, WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { invalidResponse } from "../common/failures.ts";
import { at, objectsOf, textOf } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { decodeBody } from "../openai-common/body.ts";
import { decodeEvents } from "../openai-common/stream.ts";
import { addBody, chatAnswer } from "./answer.ts";
import type { OpenAIChatOptions } from "./options.ts";
import { chatOutput } from "./output.ts";

/** Reads a whole answer. https://platform.openai.com/docs/api-reference/chat/object */
export function decodeChat(
  response: WireResponse,
  call: ChatCall,
  options: OpenAIChatOptions,
  errors: ErrorTable,
): ChatOutput {
  const body = decodeBody(response, "choices", errors);
  if (objectsOf(body["choices"]).length === 0) throw invalidResponse("The answer has no choices");
  const answer = chatAnswer();
  addBody(answer, body, options, false);
  return chatOutput(answer, audioFormatOf(call));
}

/**
 * Reads a stream of chunks. It is complete with `[DONE]` or a finish reason; usage may follow the finish reason, so that only
 * `[DONE]` ends it early. https://platform.openai.com/docs/api-reference/chat-streaming
 */
export function decodeChatStream(
  call: ChatCall,
  options: OpenAIChatOptions,
  errors: ErrorTable,
): StreamDecoder<ChatOutput, ChatDelta> {
  const answer = chatAnswer();
  return decodeEvents(errors, {
    take(chunk, type, progress) {
      const deltas = addBody(answer, chunk, options, true);
      progress.done = type === "[DONE]";
      progress.complete = answer.rawFinishReason !== null;
      return deltas;
    },
    output: () => chatOutput(answer, audioFormatOf(call)),
  });
}

/** The audio format that the request asked for, where it asked for audio. */
function audioFormatOf({ extraBody, parameters }: ChatCall): string | undefined {
  return textOf(at(mergeDeep(parameters, extraBody), ["audio", "format"]));
}
