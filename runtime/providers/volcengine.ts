import {
  type Models,
  type VolcengineCredentials,
  type VolcengineModelCredentials,
  models,
  provider,
} from "../../generated/volcengine.ts";
import { arkLlm } from "./compatible/ark-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Volcengine Ark: conversations, pictures and videos. Credentials that are left out are read from `VOLCENGINE_ARK_API_KEY` and
 * `VOLCENGINE_API_ENDPOINT_HOST`. https://www.volcengine.com/docs/82379/1494384 */
export const volcengine: Provider<Models, VolcengineCredentials, VolcengineModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: bearerApi({
      baseUrl: "https://ark.cn-beijing.volces.com/api/v3",
      baseUrlCredential: "api_endpoint_host",
      key: "ark_api_key",
    }),
    operations: { llm: arkLlm },
    validation: { type: "llm", model: "doubao-seed-1-6-flash-250828" },
  });
