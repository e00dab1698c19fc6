import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { plainText, refuseTools } from "../common/text-only.ts";
import { answerRequest } from "../openai-common/request.ts";

/**
 * Makes the request: one prompt of all messages' texts, a line break between two. https://platform.openai.com/docs/api-reference/completions/create
 * @throws InvokeBadRequestError `unsupported_content` for tools, media and schemas: completion models take text alone.
 */
export function encodeCompletion(call: ChatCall): WireRequest {
  refuseTools(call, models);
  const { promptMessages, stop, stream } = call;
  return answerRequest(
    "completions",
    call,
    {},
    {
      prompt: promptMessages.map((message) => plainText(message, models)).join("\n"),
      stop: stop.length > 0 ? stop : undefined,
      stream_options: stream ? { include_usage: true } : undefined,
    },
  );
}

const models = "Completion models";
