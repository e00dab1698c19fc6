import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { decodeChat, decodeChatStream } from "../openai-chat/decode.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { encodeCompletion } from "./encode.ts";

/**
 * OpenAI's older Completions, for models that continue a text: an answer is one of Chat Completions whose choices have a text in place
 * of a message. https://platform.openai.com/docs/api-reference/completions
 */
export const openaiCompletions: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "openai-completions",
  encode: encodeCompletion,
  decode: (response, call) => decodeChat(response, call, {}, openaiErrors),
  decodeStream: (call) => decodeChatStream(call, {}, openaiErrors),
  errors: openaiErrors,
};
