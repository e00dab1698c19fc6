import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { anthropicMessages } from "../anthropic-messages/index.ts";
import { bedrockConverse } from "../bedrock-converse/index.ts";
import type { Fields } from "../common/json.ts";
import { openaiChatCodec } from "../openai-chat/index.ts";
import { textCodec } from "./text-codec.ts";
import { textFamilies } from "./text-families.ts";

/** How a vendor's models speak inside InvokeModel: a codec of their own, and what becomes of its body. */
export interface ChatFamily {
  readonly codec: Codec<ChatCall, ChatOutput, ChatDelta>;
  readonly bodyOf: (body: Fields, headers: Readonly<Record<string, string>>) => Fields;
}

/** The family of a model, by the vendor that its id names; that of Claude for a profile that names none. */
export function chatFamily(model: string): ChatFamily {
  return families.find(([pattern]) => pattern.test(model))?.[1] ?? messages;
}

/** https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html. Version and betas stand in the body. */
const messages: ChatFamily = {
  codec: anthropicMessages,
  bodyOf: ({ model: _model, stream: _stream, ...body }, { "anthropic-beta": beta }) => ({
    anthropic_version: "bedrock-2023-05-31",
    ...(beta !== undefined && { anthropic_beta: beta.split(",") }),
    ...body,
  }),
};

/** https://docs.aws.amazon.com/nova/latest/userguide/complete-request-schema.html: what Converse takes, with the parameters of the model's own beside it. */
const nova: ChatFamily = {
  codec: bedrockConverse,
  bodyOf: ({ additionalModelRequestFields: own, ...body }) => ({
    schemaVersion: "messages-v1",
    ...body,
    ...(own as Fields),
  }),
};

/** Models that speak as OpenAI's Chat Completions. https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-openai.html */
const chat: ChatFamily = {
  codec: /* @__PURE__ */ openaiChatCodec({ systemRole: "system", streamOptions: false, userField: null }),
  bodyOf: ({ model: _model, stream: _stream, ...body }) => body,
};

function text(family: keyof typeof textFamilies): ChatFamily {
  return { codec: textCodec(textFamilies[family]), bodyOf: (body) => body };
}

const families: readonly (readonly [RegExp, ChatFamily])[] = [
  [/anthropic\.claude-(?:v2|instant)/, /* @__PURE__ */ text("claude")],
  [/anthropic\./, messages],
  [/amazon\.titan-(?:text|tg1)/, /* @__PURE__ */ text("titan")],
  [/amazon\.nova/, nova],
  [/cohere\.command-(?:text|light)/, /* @__PURE__ */ text("command")],
  [/meta\.llama/, /* @__PURE__ */ text("llama")],
  [/(?:mistral|qwen|deepseek|openai|ai21|minimax|moonshot|moonshotai|zai|google|nvidia)\./, chat],
];
