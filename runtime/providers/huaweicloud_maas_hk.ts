import {
  type HuaweicloudMaasHkCredentials,
  type HuaweicloudMaasHkModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/huaweicloud_maas_hk.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Huawei Cloud MaaS in Hong Kong. `HUAWEICLOUD_MAAS_HK_API_KEY` is the key, when it is left out. https://support.huaweicloud.com/intl/en-us/usermanual-maas-modelarts/maas-modelarts-0078.html */
export const huaweicloudMaasHk: Provider<Models, HuaweicloudMaasHkCredentials, HuaweicloudMaasHkModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: bearerApi({ baseUrl: "https://api-ap-southeast-1.modelarts-maas.com/v1", baseUrlCredential: "endpoint_url" }),
    operations: {
      llm: compatibleLlm(
        {
          userField: null,
          reasoningReply: { field: "reasoning_content", when: "tool_calls" },
          parameters: { enable_thinking: thinking.template },
        },
        // DeepSeek's chat template has a name of its own for the switch.
        ({ card }) =>
          /^deepseek/i.test(card.descriptor.model)
            ? { parameters: { enable_thinking: thinking.templateThinking } }
            : undefined,
      ),
    },
    validation: { type: "llm", model: "qwen3-32b" },
  });
