import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { anthropicErrors } from "../anthropic-common/errors.ts";
import { decodeMessages } from "./decode.ts";
import { decodeMessagesStream } from "./decode-stream.ts";
import { encodeMessages } from "./encode.ts";

export { placeCacheControl, type PromptCaching } from "./cache-control.ts";

/** Anthropic's Messages API. https://docs.claude.com/en/api/messages */
export const anthropicMessages: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "anthropic-messages",
  encode: encodeMessages,
  decode: decodeMessages,
  decodeStream: decodeMessagesStream,
  errors: anthropicErrors,
};
