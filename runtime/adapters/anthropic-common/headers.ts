import type { ChatCall } from "../../core/call.ts";
import { lowerCaseNames } from "../common/headers.ts";

/** The version of the API that these codecs speak. https://docs.claude.com/en/api/versioning */
const apiVersion = "2023-06-01";

/** The headers of a request but the key: the version, and the betas that `parameters.anthropic_beta` and the call's own header name. */
export function requestHeaders(call: Pick<ChatCall, "parameters" | "extraHeaders">): Record<string, string> {
  const { anthropic_beta: betas } = call.parameters;
  const extra = lowerCaseNames(call.extraHeaders);
  const named = [...(Array.isArray(betas) ? betas.map(String) : []), ...(extra["anthropic-beta"]?.split(",") ?? [])];
  const beta = [...new Set(named.map((it) => it.trim()).filter((it) => it !== ""))].join(",");
  return { "anthropic-version": apiVersion, ...extra, ...(beta === "" ? {} : { "anthropic-beta": beta }) };
}
