import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { decodeChat, decodeChatStream } from "./decode.ts";
import { encodeChat } from "./encode.ts";
import type { OpenAIChatOptions } from "./options.ts";

export type { OpenAIChatOptions } from "./options.ts";

/** The codec of a provider whose chat API follows OpenAI's, with its differences. */
export function openaiChatCodec(options: OpenAIChatOptions = {}): Codec<ChatCall, ChatOutput, ChatDelta> {
  const errors: ErrorTable = { rows: [...(options.errors ?? []), ...openaiErrors.rows] };
  return {
    kind: options.kind ?? "openai-chat",
    encode: (call) => encodeChat(call, options),
    decode: (response, call) => decodeChat(response, call, options, errors),
    decodeStream: (call) => decodeChatStream(call, options, errors),
    errors,
  };
}

/** OpenAI's Chat Completions. https://platform.openai.com/docs/api-reference/chat */
export const openaiChat: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ openaiChatCodec();
