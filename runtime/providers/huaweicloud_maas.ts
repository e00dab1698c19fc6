import {
  type HuaweicloudMaasCredentials,
  type HuaweicloudMaasModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/huaweicloud_maas.ts";
import type { Card } from "../models/card.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm, compatibleRerank } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Huawei Cloud MaaS. `HUAWEICLOUD_MAAS_API_KEY` is the key, when it is left out. https://support.huaweicloud.com/intl/en-us/usermanual-maas-modelarts/maas-modelarts-0078.html */
export const huaweicloudMaas: Provider<Models, HuaweicloudMaasCredentials, HuaweicloudMaasModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: bearerApi({
      // Version 2 of the API knows conversations alone.
      baseUrl: (_credentials, path) => `https://api.modelarts-maas.com/${path.startsWith("chat/") ? "v2" : "v1"}`,
      baseUrlCredential: "endpoint_url",
    }),
    operations: {
      llm: compatibleLlm(
        {
          userField: null,
          reasoningReply: { field: "reasoning_content", when: "tool_calls" },
          parameters: { enable_thinking: thinking.type },
        },
        ({ card }) => (isQwen(card) ? { parameters: { enable_thinking: thinking.template } } : undefined),
      ),
      "text-embedding": compatibleEmbedding(),
      rerank: compatibleRerank(),
    },
    validation: { type: "llm", model: "qwen3-30b-a3b" },
  });

/** Its chat template has the switch; the other vendors' models have it in the request. */
function isQwen({ descriptor: { model } }: Card): boolean {
  return /^qwen/i.test(model);
}
