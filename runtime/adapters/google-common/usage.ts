import { fieldsOf, textOf, type Fields } from "../common/json.ts";

/** The tier that served a request: Gemini says it by name, Vertex AI by the kind of its traffic. */
export function serviceTierOf(usage: Fields): string | undefined {
  const tier = textOf(usage["serviceTier"])?.toLowerCase().replace("service_tier_", "");
  return tier ?? traffic.get(textOf(usage["trafficType"]) ?? "");
}

/** Whether a `usageMetadata` counts the prompt: only those are whole. */
export function countsPrompt(usage: unknown): boolean {
  return typeof fieldsOf(usage)?.["promptTokenCount"] === "number";
}

/** https://docs.cloud.google.com/vertex-ai/generative-ai/docs/reference/rest/v1/GenerateContentResponse#TrafficType */
const traffic: ReadonlyMap<string, string> = new Map([
  ["ON_DEMAND", "standard"],
  ["ON_DEMAND_FLEX", "flex"],
  ["ON_DEMAND_PRIORITY", "priority"],
]);
