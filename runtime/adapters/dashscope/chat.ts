import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { decodeChat } from "./decode.ts";
import { decodeChatStream } from "./decode-stream.ts";
import { encodeChat } from "./encode.ts";
import { dashscopeErrors } from "./errors.ts";

/** What models of DashScope differ in. */
export interface DashscopeChatOptions {
  /** Models that see or hear: another path, and content that is always a list. */
  readonly multimodal?: boolean | undefined;
}

/** The codec of models that read text, or of those that see and hear. */
export function dashscopeChatCodec(options: DashscopeChatOptions = {}): Codec<ChatCall, ChatOutput, ChatDelta> {
  return {
    kind: "dashscope",
    encode: (call) => encodeChat(call, options),
    decode: decodeChat,
    decodeStream: decodeChatStream,
    errors: dashscopeErrors,
  };
}

/** DashScope's own chat. https://help.aliyun.com/zh/model-studio/qwen-api-reference */
export const dashscopeChat: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ dashscopeChatCodec();
