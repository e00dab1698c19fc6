import type { UsageCounts } from "../../core/usage.ts";
import { compact, fieldsOf, type Fields } from "../common/json.ts";

/** What the headers of an answer count, for models whose answers do not. */
export function headerUsage(headers: Readonly<Record<string, string>>): UsageCounts | null {
  return counts(headers["x-amzn-bedrock-input-token-count"], headers["x-amzn-bedrock-output-token-count"]);
}

/** What the last piece of a stream counts. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-invoke.html */
export function metricsUsage(body: Fields): UsageCounts | null {
  const metrics = fieldsOf(body["amazon-bedrock-invocationMetrics"]);
  return counts(metrics?.["inputTokenCount"], metrics?.["outputTokenCount"]);
}

function counts(input: unknown, output: unknown): UsageCounts | null {
  const usage = compact({ promptTokens: count(input), completionTokens: count(output) });
  return Object.keys(usage).length === 0 ? null : usage;
}

function count(value: unknown): number | undefined {
  const number = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
