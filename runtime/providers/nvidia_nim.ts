import { type Models, type NvidiaNimModelCredentials, models, provider } from "../../generated/nvidia_nim.ts";
import { bearerApi } from "./compatible/bearer-api.ts";
import { compatibleLlm } from "./compatible/operations.ts";
import { thinking } from "./compatible/thinking.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** NVIDIA NIM, a server of one's own: all its models are `custom`, with the credentials of each. https://docs.nvidia.com/nim/large-language-models/latest/api-reference.html */
export const nvidiaNim: Provider<
  Models,
  Record<never, never>,
  NvidiaNimModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: bearerApi({ baseUrl: () => undefined, baseUrlCredential: "endpoint_url", version: "v1" }),
  operations: { llm: compatibleLlm({ parameters: { enable_thinking: thinking.template } }) },
  validation: null,
});
