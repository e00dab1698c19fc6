import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { cohereErrors } from "../cohere-common/errors.ts";
import { decodeChat } from "./decode.ts";
import { decodeChatStream } from "./decode-stream.ts";
import { encodeChat } from "./encode.ts";

/** Cohere's chat, version 2. https://docs.cohere.com/reference/chat */
export const cohereChatV2: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "cohere-chat-v2",
  encode: encodeChat,
  decode: decodeChat,
  decodeStream: decodeChatStream,
  errors: cohereErrors,
};
