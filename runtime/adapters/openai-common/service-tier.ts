import { textOf } from "../common/json.ts";

/**
 * The service tier that served a request, as an answer's `service_tier` has it; undefined while the provider has not decided
 * (`auto`). Groq calls its normal tier `on_demand`. https://platform.openai.com/docs/api-reference/chat/object, https://console.groq.com/docs/service-tiers
 */
export function serviceTier(value: unknown): string | undefined {
  const tier = textOf(value) ?? "auto";
  if (tier === "auto") return undefined;
  return tier === "on_demand" ? "default" : tier;
}
