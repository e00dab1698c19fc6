import { models, type Models, provider, type VertexAiCredentials } from "../../generated/vertex_ai.ts";
import type { LlmOperation } from "../models/llm-call.ts";
import { defineProvider } from "./define-provider.ts";
import { geminiParameters } from "./gemini-parameters.ts";
import type { Provider, ProviderContext } from "./provider-types.ts";
import { vertexEndpoint } from "./vertex-endpoint.ts";

/**
 * Vertex AI: Gemini, and Claude and Mistral through it. Credentials that are left out are read from `VERTEX_AI_VERTEX_PROJECT_ID`,
 * `VERTEX_AI_VERTEX_LOCATION`, `VERTEX_AI_VERTEX_SERVICE_ACCOUNT_KEY`, ... https://docs.cloud.google.com/vertex-ai/generative-ai/docs
 */
export const vertexAi: Provider<Models, VertexAiCredentials, Record<never, never>> = /* @__PURE__ */ defineProvider({
  provider,
  models,
  api: vertexEndpoint,
  operations: {
    llm: (context) => {
      const { model } = context.card.descriptor;
      return publishers.find(([pattern]) => pattern.test(model))?.[1] ?? labelled(gemini, context);
    },
    "text-embedding": {
      codec: async () => (await import("../adapters/vertex-predict/index.ts")).vertexPredict,
    },
  },
  validation: { type: "llm", model: "gemini-2.5-flash-lite" },
});

const gemini: LlmOperation = {
  codec: async () => (await import("../adapters/vertex-generateContent/index.ts")).vertexGenerateContent,
  countTokens: async () => (await import("../adapters/google-countTokens/index.ts")).vertexCountTokens,
  parameters: geminiParameters,
};

const claude: LlmOperation = {
  codec: async () => (await import("../adapters/vertex-rawPredict/index.ts")).vertexAnthropicMessages,
  countTokens: async () => (await import("../adapters/vertex-rawPredict/index.ts")).vertexAnthropicCountTokens,
  // The API wants max_tokens always; cards require it, custom models may not.
  parameters: (parameters) => ({ max_tokens: 4096, ...parameters }),
};

const mistral: LlmOperation = {
  async codec() {
    const [{ mistralChat }, { rawPredict }] = await Promise.all([
      import("../adapters/mistral-chat/index.ts"),
      import("../adapters/vertex-rawPredict/raw-predict.ts"),
    ]);
    return rawPredict(mistralChat, "mistralai");
  },
};

/** Whose models are not Google's own. */
const publishers: readonly (readonly [RegExp, LlmOperation])[] = [
  [/^claude-/, claude],
  [/^(?:mistral|ministral|codestral|pixtral)-/, mistral],
];

/** With the credential `enable_request_metadata`, bills tell users apart. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimodal/add-labels-to-api-calls */
function labelled(operation: LlmOperation, { user, choices }: ProviderContext): LlmOperation {
  if (choices["enable_request_metadata"] !== "enabled" || user === undefined) return operation;
  const label = user
    .toLowerCase()
    .replace(/[^\p{Ll}\p{N}_-]/gu, "_")
    .slice(0, 63);
  return {
    ...operation,
    parameters: (given, card) => ({
      ...operation.parameters?.(given, card),
      labels: { end_user: label },
    }),
  };
}
