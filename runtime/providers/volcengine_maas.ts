import { type Models, type VolcengineMaasModelCredentials, models, provider } from "../../generated/volcengine_maas.ts";
import { arkLlm } from "./compatible/ark-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding } from "./compatible/operations.ts";
import { defineProvider, unsupported } from "./define-provider.ts";
import { apiEndpoint } from "./endpoint.ts";
import type { Provider } from "./provider-types.ts";
import { volcengineApiKey } from "./volcengine-api-key.ts";

/** Inference endpoints of Volcengine Ark: all are `custom`, with the credentials of each: an API key, or an access key. https://www.volcengine.com/docs/82379/1494384 */
export const volcengineMaas: Provider<
  Models,
  Record<never, never>,
  VolcengineMaasModelCredentials,
  "speech2text"
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: (forms) => {
    const endpoint = apiEndpoint(api, forms);
    return {
      ...endpoint,
      authorize: async (request, credentials, context) =>
        endpoint.authorize(
          request,
          { ...credentials, volc_api_key: await volcengineApiKey(credentials, context) },
          context,
        ),
    };
  },
  operations: {
    llm: arkLlm,
    "text-embedding": compatibleEmbedding({ body: { encoding_format: "float" } }),
    speech2text: unsupported("speech2text", "Volcengine transcribes over WebSocket only"),
  },
  validation: null,
  wireModelCredential: "endpoint_id",
});

const api = /* @__PURE__ */ bearerApi({
  baseUrl: "https://ark.cn-beijing.volces.com/api/v3",
  baseUrlCredential: "api_endpoint_host",
  key: "volc_api_key",
});
