import {
  type AntLingCredentials,
  type AntLingModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/ant_ling.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Ant Ling. Credentials that are left out are read from `ANT_LING_API_KEY`, `ANT_LING_ENDPOINT_URL` and `ANT_LING_VALIDATE_MODEL`.
 * https://developer.ant-ling.com/en/docs/api-reference/openai/ */
export const antLing: Provider<Models, AntLingCredentials, AntLingModelCredentials> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: "https://api.ant-ling.com/v1", baseUrlCredential: "endpoint_url", version: "v1" }),
  operations: {
    llm: compatibleLlm({
      systemRole: "system",
      userField: null,
      parameters: {
        thinking: thinking.type,
        reasoning_effort: "reasoning.effort",
        forced_search: "search_options.forced_search",
      },
    }),
  },
  validation: { type: "llm", model: "Ling-3.0-flash", modelCredential: "validate_model" },
});
