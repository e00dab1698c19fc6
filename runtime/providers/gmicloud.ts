import {
  type GmicloudCredentials,
  type GmicloudModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/gmicloud.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** GMI Cloud. Credentials that are left out are read from `GMICLOUD_API_KEY` and `GMICLOUD_ENDPOINT_URL`. https://docs.gmicloud.ai */
export const gmicloud: Provider<Models, GmicloudCredentials, GmicloudModelCredentials> = /* @__PURE__ */ defineProvider(
  {
    provider,
    models,
    api: bearerApi({
      baseUrl: "https://api.gmi-serving.com/v1",
      baseUrlCredential: "endpoint_url",
      version: "v1",
      key: "gmicloud_api_key",
    }),
    operations: { llm: compatibleLlm() },
    validation: { type: "llm", model: "Qwen/Qwen3-32B-FP8" },
  },
);
