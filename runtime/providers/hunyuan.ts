import { type HunyuanCredentials, type Models, models, provider } from "../../generated/hunyuan.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider, unsupported } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Tencent Hunyuan by its OpenAI-compatible API, which takes an API key of its own and not the cloud's secret id and key.
 * `HUNYUAN_API_KEY` is the key, when it is left out. https://cloud.tencent.com/document/product/1729/111007 */
export const hunyuan: Provider<
  Models,
  HunyuanCredentials,
  Record<never, never>,
  "text-embedding"
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.hunyuan.cloud.tencent.com/v1" }),
  operations: {
    llm: compatibleLlm({ systemRole: "system", userField: null, parameters: { enable_enhance: "enable_enhancement" } }),
    "text-embedding": unsupported(
      "text-embedding",
      "lke-text-embedding-v1 has no API that takes an API key, only one whose requests are signed",
    ),
  },
  validation: { type: "llm", model: "hunyuan-lite" },
});
