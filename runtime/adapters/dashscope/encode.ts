import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { fieldsOf, type Fields } from "../common/json.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { encodeChat as encodeCompatible } from "../openai-chat/encode.ts";
import type { OpenAIChatOptions } from "../openai-chat/options.ts";
import { mergeDeep } from "../common/merge.ts";
import type { DashscopeChatOptions } from "./chat.ts";

/**
 * Makes the request: messages and tools are OpenAI's, but stand under `input` and `parameters`. Models that think answer streams
 * alone, so that thinking is always streamed, piece by piece. https://help.aliyun.com/zh/model-studio/deep-thinking
 */
export function encodeChat(call: ChatCall, { multimodal = false }: DashscopeChatOptions): WireRequest {
  const streams = call.stream || call.parameters["enable_thinking"] === true;
  const path = multimodal
    ? "services/aigc/multimodal-generation/generation"
    : "services/aigc/text-generation/generation";
  const { extraBody: _, ...bare } = call;
  const compatible = encodeCompatible({ ...bare, stream: false }, options);
  const { model, messages, ...parameters } = fieldsOf(bodyOf(compatible)) ?? {};
  const value = {
    model,
    input: { messages: multimodal ? (messages as readonly Fields[]).map(multimodalMessage) : messages },
    parameters: { result_format: "message", ...parameters, ...(streams && { incremental_output: true }) },
  };
  return {
    ...compatible,
    path,
    headers: { ...(streams && { "x-dashscope-sse": "enable" }), ...compatible.headers },
    body: { type: "json", value: mergeDeep(value, call.extraBody) },
    framing: call.stream ? "sse" : streams ? "text" : "json",
  };
}

const options: OpenAIChatOptions = {
  systemRole: "system",
  maxTokens: "max_tokens",
  textParts: "joined",
  emptyContent: "text",
  userField: null,
  streamOptions: false,
};

function bodyOf({ body }: WireRequest): unknown {
  return body.type === "json" ? body.value : undefined;
}

function multimodalMessage({ content, ...message }: Fields): Fields {
  const parts = typeof content === "string" ? [{ text: content }] : (content as readonly Fields[]).map(multimodalPart);
  return { ...message, content: parts };
}

/** One field a part, named by what it holds. */
function multimodalPart(part: Fields): Fields {
  switch (part["type"]) {
    case "text":
      return { text: part["text"] };
    case "image_url":
      return { image: fieldsOf(part["image_url"])?.["url"] };
    case "video_url":
      return { video: fieldsOf(part["video_url"])?.["url"] };
    case "input_audio": {
      const { data, format } = fieldsOf(part["input_audio"]) ?? {};
      return { audio: /^https?:/.test(String(data)) ? data : `data:audio/${String(format)};base64,${String(data)}` };
    }
    default:
      throw unsupportedContent("DashScope takes no documents");
  }
}
