import type { OpenAIChatOptions } from "../../adapters/openai-chat/index.ts";
import { legacyFunctions } from "../../adapters/openai-chat/legacy-functions.ts";
import type { Target } from "../parameter-mapping.ts";
import type { Operations, ProviderContext } from "../provider-types.ts";
import { type ChatDifferences, compatibleLlm } from "./operations.ts";
import { thinking } from "./thinking.ts";

/** Language models of a server of which only its credentials tell in what it differs. Pieces of a stream end as Server-Sent Events do, whatever delimiter is named. */
export function serverLlm(): Operations["llm"] {
  return compatibleLlm(geminiErrors, ({ card, choices }) => differences(card.descriptor.model, choices));
}

/** Gemini's own endpoint of that kind fails as Gemini does: a quota comes back after the delay in the body. https://ai.google.dev/gemini-api/docs/openai */
const geminiErrors: ChatDifferences = {
  errorsOf: async () => (await import("../../adapters/google-common/errors.ts")).googleErrors,
};

function differences(model: string, choices: ProviderContext["choices"]): ChatDifferences {
  return {
    maxTokens: maxTokensOf(model, choices["token_param_name"]),
    rewrite: choices["function_calling_type"] === "function_call" ? legacyFunctions : undefined,
    streamOptions: choices["stream_include_usage"] !== "disabled",
    userField: choices["user_identity_support"] === "no_support" ? null : "user",
    parameters: {
      enable_thinking: choices["compatibility_mode"] === "extended" ? allSpellings : thinking.templateBoth,
    },
  };
}

/** By itself, the newer name goes to the models that know no other. */
function maxTokensOf(model: string, name: string | undefined): OpenAIChatOptions["maxTokens"] {
  if (name === "max_tokens" || name === "max_completion_tokens") return name;
  return /(^|\/)(o\d|gpt-[5-9])/.test(model) ? "max_completion_tokens" : "keep";
}

/** For servers that pass over what they do not know. */
const allSpellings: Target = (value) => ({
  ...thinking.templateBoth(value),
  ...thinking.type(value),
  ...thinking.flag(value),
});
