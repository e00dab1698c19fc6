import { type AzureOpenaiModelCredentials, type Models, models, provider } from "../../generated/azure_openai.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { azureEndpoint } from "./azure-endpoint.ts";
import { defineProvider } from "./define-provider.ts";
import { chatParameters, reasoningChatParameters } from "./openai-parameters.ts";
import { mapParameters } from "./parameter-mapping.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";

/**
 * Azure OpenAI: all models are `custom`, by the names of their deployments, with the credentials of each.
 * https://learn.microsoft.com/azure/ai-foundry/openai/reference
 */
export const azureOpenai: Provider<
  Models,
  Record<never, never>,
  AzureOpenaiModelCredentials
> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: azureEndpoint,
  operations: {
    llm: chat,
    "text-embedding": {
      async codec() {
        const [azure, { openaiEmbeddings }] = await Promise.all([
          import("../adapters/azure-openai/index.ts"),
          import("../adapters/openai-embeddings/index.ts"),
        ]);
        return azure.azureDeployment(openaiEmbeddings);
      },
    },
    speech2text: {
      async codec() {
        const [azure, { openaiTranscriptions }] = await Promise.all([
          import("../adapters/azure-openai/index.ts"),
          import("../adapters/openai-transcriptions/index.ts"),
        ]);
        return azure.azureDeployment(openaiTranscriptions);
      },
    },
    tts: {
      async codec() {
        const [azure, { openaiSpeech }] = await Promise.all([
          import("../adapters/azure-openai/index.ts"),
          import("../adapters/openai-speech/index.ts"),
        ]);
        return azure.azureDeployment(openaiSpeech);
      },
    },
  },
  validation: null,
});

/** A deployment may have any name: the credential `base_model_name` says what is behind it. */
function chat({ card, choices }: ProviderContext): LlmOperation {
  const reasons = /^(?:o\d|gpt-[5-9])/.test(choices["base_model_name"] ?? card.descriptor.model);
  return {
    async codec() {
      const [azure, { openaiChat }] = await Promise.all([
        import("../adapters/azure-openai/index.ts"),
        import("../adapters/openai-chat/index.ts"),
      ]);
      return azure.azureDeployment(openaiChat);
    },
    parameters: (parameters, own) => mapParameters(reasons ? reasoningChatParameters : chatParameters, parameters, own),
  };
}
