import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput, TokenCountOutput } from "../../core/result.ts";
import { anthropicCountTokens } from "../anthropic-count-tokens/index.ts";
import { anthropicMessages } from "../anthropic-messages/index.ts";
import { fieldsOf } from "../common/json.ts";
import { googleErrors } from "../google-common/errors.ts";
import { vertexPath } from "../google-common/paths.ts";
import { rawPredict } from "./raw-predict.ts";

export { rawPredict } from "./raw-predict.ts";

/**
 * Claude at Vertex AI: the Messages API, with the model in the path and the version in the body.
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/use-claude
 */
export const vertexAnthropicMessages: Codec<ChatCall, ChatOutput, ChatDelta> = /* @__PURE__ */ rawPredict(
  anthropicMessages,
  "anthropic",
  ({ model: _model, ...body }) => ({ anthropic_version: "vertex-2023-10-16", ...body }),
);

/** https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/claude/count-tokens */
export const vertexAnthropicCountTokens: Codec<ChatCall, TokenCountOutput> = {
  ...anthropicCountTokens,
  encode(call) {
    const { headers, ...request } = anthropicCountTokens.encode(call);
    const { "anthropic-version": _, ...others } = { ...headers };
    const value = request.body.type === "json" ? (fieldsOf(request.body.value) ?? {}) : {};
    return {
      ...request,
      path: `${vertexPath("count-tokens", "anthropic")}:rawPredict`,
      headers: others,
      body: { type: "json", value: { ...value, anthropic_version: "vertex-2023-10-16" } },
    };
  },
  errors: {
    ...googleErrors,
    ...anthropicCountTokens.errors,
    rows: [...anthropicCountTokens.errors.rows, ...googleErrors.rows],
  },
};
