import {
  type AnthropicCredentials,
  type AnthropicModelCredentials,
  models,
  type Models,
  provider,
} from "../../generated/anthropic.ts";
import { anthropicParameters } from "./anthropic-parameters.ts";
import { defineProvider } from "./define-provider.ts";
import type { Provider } from "./provider-types.ts";

/** Anthropic. Credentials that are left out are read from `ANTHROPIC_API_KEY` and `ANTHROPIC_API_URL`. https://docs.claude.com/en/api/overview */
export const anthropic: Provider<Models, AnthropicCredentials, AnthropicModelCredentials> =
  /* @__PURE__ */ defineProvider({
    provider,
    models,
    api: {
      baseUrl: "https://api.anthropic.com",
      baseUrlCredential: "anthropic_api_url",
      version: { in: "path" },
      headers: ({ anthropic_api_key }) => ({ "x-api-key": anthropic_api_key }),
    },
    operations: {
      llm: {
        codec: async () => (await import("../adapters/anthropic-messages/index.ts")).anthropicMessages,
        countTokens: async () => (await import("../adapters/anthropic-count-tokens/index.ts")).anthropicCountTokens,
        parameters: anthropicParameters,
      },
    },
    validation: { type: "llm", model: "claude-haiku-5-5" },
  });
