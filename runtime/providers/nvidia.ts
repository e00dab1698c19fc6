import { type Models, models, type NvidiaModelCredentials, provider } from "../../generated/nvidia.ts";
import type { Endpoint } from "../core/codec.ts";
import type { CredentialForm } from "../core/descriptor.ts";
import type { Credentials } from "../models/connection.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleEmbedding, compatibleLlm } from "./compatible/operations.ts";
import { defineProvider } from "./define-provider.ts";
import { apiEndpoint } from "./endpoint.ts";
import type { Provider } from "./provider-types.ts";

/** Models that NVIDIA hosts: all are `custom`. https://docs.api.nvidia.com/nim/reference/llm-apis */
export const nvidia: Provider<Models, Record<never, never>, NvidiaModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: nvidiaEndpoint,
  operations: {
    llm: compatibleLlm({ systemRole: "system", maxTokens: "max_tokens", userField: null }),
    // https://docs.api.nvidia.com/nim/reference/nvidia-nv-embedqa-e5-v5
    "text-embedding": compatibleEmbedding({
      inputType: { field: "input_type", query: "query", document: "passage" },
    }),
    rerank: {
      async codec() {
        const [{ rerankCodec }, { rerankShapes }] = await Promise.all([
          import("../adapters/rerank/index.ts"),
          import("../adapters/rerank/shapes.ts"),
        ]);
        const codec = rerankCodec(rerankShapes.nvidia);
        // https://docs.api.nvidia.com/nim/reference/nvidia-nv-rerankqa-mistral-4b-v3-infer
        return { ...codec, encode: (call) => ({ ...codec.encode(call), path: `${retrieval}${call.model}/reranking` }) };
      },
    },
  },
  validation: null,
});

const retrieval = "retrieval/";

/** What ranks has a host of its own. */
function nvidiaEndpoint(forms: readonly CredentialForm[]): Endpoint<Credentials> {
  const chat = apiEndpoint(bearerApi({ baseUrl: "https://integrate.api.nvidia.com/v1" }), forms);
  const ranking = apiEndpoint(bearerApi({ baseUrl: "https://ai.api.nvidia.com/v1" }), forms);
  return {
    ...chat,
    url: (request, credentials) => (request.path.startsWith(retrieval) ? ranking : chat).url(request, credentials),
  };
}
