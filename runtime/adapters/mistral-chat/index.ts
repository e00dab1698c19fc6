import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { openaiChatCodec } from "../openai-chat/index.ts";

/**
 * Mistral's chat, which follows OpenAI's: content may be a list with `thinking` parts, a forced tool is `any`, and neither the end
 * user nor `stream_options` are known. https://docs.mistral.ai/api/endpoint/chat
 */
export const mistralChat: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ openaiChatCodec({
  kind: "mistral-chat",
  systemRole: "system",
  maxTokens: "max_tokens",
  requiredToolChoice: "any",
  userField: null,
  streamOptions: false,
  emptyContent: "text",
});
