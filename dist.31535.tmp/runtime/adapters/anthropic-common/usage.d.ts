/** What a `usage` object of the Messages API counts; null where it counts nothing. */
export { usageOfAnthropic as anthropicUsage } from "../../core/provider-usage/anthropic.ts";
