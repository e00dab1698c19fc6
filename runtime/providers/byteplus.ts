import {
  type ByteplusCredentials,
  type ByteplusModelCredentials,
  type Models,
  models,
  provider,
} from "../../generated/byteplus.ts";
import { arkLlm } from "./compatible/ark-llm.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** BytePlus ModelArk: pictures and videos. Credentials that are left out are read from `BYTEPLUS_ARK_API_KEY` and `BYTEPLUS_API_ENDPOINT_HOST`.
 * https://docs.byteplus.com/en/docs/ModelArk/1520757 */
export const byteplus: Provider<Models, ByteplusCredentials, ByteplusModelCredentials> = /* @__PURE__ */ defineProvider(
  {
    provider,
    models,
    api: bearerApi({
      baseUrl: "https://ark.ap-southeast.bytepluses.com/api/v3",
      baseUrlCredential: "api_endpoint_host",
      key: "ark_api_key",
    }),
    operations: { llm: arkLlm },
    validation: { type: "llm", model: "seedream-5-0-260128" },
  },
);
