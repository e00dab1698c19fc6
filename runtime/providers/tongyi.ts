import { type Models, models, provider, type TongyiModelCredentials } from "../../generated/tongyi.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";
import type { LlmOperation } from "../models/llm-call.ts";

/** Models of Alibaba Cloud by DashScope: all are `custom`, with the credentials of each. https://help.aliyun.com/zh/model-studio/qwen-api-reference */
export const tongyi: Provider<Models, Record<never, never>, TongyiModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({
    baseUrl: ({ use_international_endpoint: isAbroad }) =>
      `https://dashscope${isAbroad === "true" ? "-intl" : ""}.aliyuncs.com/api/v1`,
    key: "dashscope_api_key",
  }),
  operations: {
    llm: chat,
    "text-embedding": { codec: async () => (await import("../adapters/dashscope/index.ts")).dashscopeEmbeddings },
    rerank: { codec: async () => (await import("../adapters/dashscope/index.ts")).dashscopeRerank },
  },
  validation: null,
});

/** Models that see or hear have another path. */
function chat({ card, choices }: ProviderContext): LlmOperation {
  const multimodal =
    choices["vision_support"] === "support" || /(?:^|-)(?:vl|audio|ocr)\b|^qvq|omni/.test(card.descriptor.model);
  return { codec: async () => (await import("../adapters/dashscope/index.ts")).dashscopeChatCodec({ multimodal }) };
}
