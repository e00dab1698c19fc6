import {
  type Models,
  type ModelscopeCredentials,
  type ModelscopeModelCredentials,
  models,
  provider,
} from "../../generated/modelscope.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** ModelScope. Credentials that are left out are read from `MODELSCOPE_API_KEY` and `MODELSCOPE_ENDPOINT_URL`. https://modelscope.cn/docs/model-service/API-Inference/intro */
export const modelscope: Provider<Models, ModelscopeCredentials, ModelscopeModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: bearerApi({
      baseUrl: "https://api-inference.modelscope.cn/v1",
      baseUrlCredential: "endpoint_url",
      version: "v1",
    }),
    operations: { llm: compatibleLlm() },
    validation: { type: "llm", model: "Qwen/Qwen3-8B" },
  });
