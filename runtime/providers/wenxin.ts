import {
  type Models,
  type WenxinCredentials,
  type WenxinModelCredentials,
  models,
  provider,
} from "../../generated/wenxin.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm, compatibleRerank } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Baidu Qianfan, version 2 of its API. `WENXIN_API_KEY` is the key, when it is left out. https://cloud.baidu.com/doc/qianfan-api/s/3m7of64lb */
export const wenxin: Provider<Models, WenxinCredentials, WenxinModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://qianfan.baidubce.com/v2" }),
  operations: {
    llm: compatibleLlm({
      systemRole: "system",
      parameters: {
        max_output_tokens: "max_tokens",
        min_output_tokens: { refuse: "version 2 of the API has no lower bound" },
        // https://cloud.baidu.com/doc/qianfan-docs/s/Wm8r4sw29
        disable_search: (isOff) => ({ web_search: { enable: isOff !== true } }),
      },
    }),
    "text-embedding": compatibleEmbedding(),
    // https://cloud.baidu.com/doc/WENXINWORKSHOP/s/Dm6071svf
    rerank: compatibleRerank({ path: "rerankers" }),
  },
  validation: { type: "llm", model: "ernie-speed-8k" },
});
