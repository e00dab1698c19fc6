import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { fieldsOf, type Fields } from "../common/json.ts";
import { googleErrors } from "../google-common/errors.ts";
import { vertexPath } from "../google-common/paths.ts";

/**
 * The codec of another publisher's models at Vertex AI: their own protocol through `rawPredict` and `streamRawPredict`. Refusals
 * of Vertex AI itself are Google's. https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/use-partner-models
 */
export function rawPredict(
  codec: Codec<ChatCall, ChatOutput, ChatDelta>,
  publisher: string,
  bodyOf: (body: Fields) => Fields = (body) => body,
): Codec<ChatCall, ChatOutput, ChatDelta> {
  return {
    ...codec,
    encode(call) {
      const { headers, body, ...request } = codec.encode(call);
      // The version stands in the body here.
      const { "anthropic-version": _, ...others } = { ...headers };
      return {
        ...request,
        path: `${vertexPath(call.model, publisher)}:${call.stream ? "streamRawPredict" : "rawPredict"}`,
        headers: others,
        body: body.type === "json" ? { type: "json", value: bodyOf(fieldsOf(body.value) ?? {}) } : body,
      };
    },
    errors: { ...googleErrors, ...codec.errors, rows: [...codec.errors.rows, ...googleErrors.rows] },
  };
}
