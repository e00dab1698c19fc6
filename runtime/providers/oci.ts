import { type Models, type OciCredentials, models, provider } from "../../generated/oci.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { defineProvider, unsupported } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** OCI Generative AI by its OpenAI-compatible API, which takes an API key of its own and no signed requests. Credentials that are left out
 * are read from `OCI_API_KEY` and `OCI_DEFAULT_REGION`. https://docs.oracle.com/en-us/iaas/Content/generative-ai/openai-compatible-api.htm */
export const oci: Provider<
  Models,
  OciCredentials,
  Record<never, never>,
  "text-embedding"
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({
    baseUrl: ({ default_region: region }) =>
      region === undefined ? undefined : `https://inference.generativeai.${region}.oci.oraclecloud.com/openai/v1`,
  }),
  operations: {
    llm: compatibleLlm({
      userField: null,
      parameters: {
        maxTokens: "max_tokens",
        topP: "top_p",
        topK: "top_k",
        presencePenalty: "presence_penalty",
        frequencyPenalty: "frequency_penalty",
      },
    }),
    "text-embedding": unsupported("text-embedding", "OCI embeds by its native API only, whose requests are signed"),
  },
  validation: { type: "llm", model: "meta.llama-3.3-70b-instruct" },
});
