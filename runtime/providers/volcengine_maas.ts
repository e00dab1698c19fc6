import { type Models, type VolcengineMaasModelCredentials, models, provider } from "../../generated/volcengine_maas.ts";
import { invokeError } from "../core/error.ts";
import type { Credentials } from "../models/connection.ts";
import { arkLlm } from "./compatible/ark-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding } from "./compatible/operations.ts";
import { defineProvider, unsupported } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Inference endpoints of Volcengine Ark: all are `custom`, with the credentials of each. https://www.volcengine.com/docs/82379/1494384 */
export const volcengineMaas: Provider<
  Models,
  Record<never, never>,
  VolcengineMaasModelCredentials,
  "speech2text"
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({
    baseUrl: "https://ark.cn-beijing.volces.com/api/v3",
    baseUrlCredential: "api_endpoint_host",
    key: "volc_api_key",
    headers: refuseAccessKeys,
  }),
  operations: {
    llm: arkLlm,
    "text-embedding": compatibleEmbedding({ body: { encoding_format: "float" } }),
    speech2text: unsupported("speech2text", "Volcengine transcribes over WebSocket only"),
  },
  validation: null,
  wireModelCredential: "endpoint_id",
});

/** Ark's data plane takes API keys; access keys only sign requests that make such keys. */
function refuseAccessKeys({ auth_method, volc_api_key }: Credentials): Record<never, never> {
  if (volc_api_key !== undefined || auth_method === "api_key") return {};
  throw invokeError(
    "InvokeAuthorizationError",
    "Access keys (auth_method aksk) are not supported: set auth_method to api_key, and volc_api_key to an API key of Ark",
    { reason: "auth", provider: "volcengine_maas" },
  );
}
