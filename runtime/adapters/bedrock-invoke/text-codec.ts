import type { ChatCall } from "../../core/call.ts";
import type { Codec } from "../../core/codec.ts";
import { usageOfBedrockInvoke } from "../../core/provider-usage/bedrock.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import type { UsageCounts } from "../../core/usage.ts";
import { bedrockErrors, reportsException } from "../bedrock-common/errors.ts";
import { bedrockRequest } from "../bedrock-common/request.ts";
import { answerObject } from "../common/answer-object.ts";
import { invalidResponse, truncatedStream } from "../common/failures.ts";
import { fieldsOf, parseJson, type Fields } from "../common/json.ts";
import { headerUsage, metricsUsage } from "./counts.ts";
import type { TextFamily } from "./text-families.ts";
import { textPrompt } from "./text-prompt.ts";

/** The codec of models that continue a text. Its streams are those of InvokeModel without their frames. */
export function textCodec(family: TextFamily): Codec<ChatCall, ChatOutput, ChatDelta> {
  const outputOf = (text: string, rawFinishReason: string | null, usage: UsageCounts | null): ChatOutput => ({
    message: { role: "assistant", content: text },
    text,
    reasoning: "",
    toolCalls: [],
    finishReason: rawFinishReason === null ? null : (family.finishReasons[rawFinishReason] ?? "other"),
    rawFinishReason,
    usage,
    model: null,
    responseId: null,
  });
  return {
    kind: "bedrock-invoke",
    encode: (call) => bedrockRequest("invoke", family.body(textPrompt(call, family), call.parameters, call.stop), call),
    decode(response) {
      const isAnswer = (it: Fields) => family.read(it) !== undefined;
      const body = answerObject({ errors: bedrockErrors, isAnswer, isError: reportsException }, response);
      const { text = "", finishReason = null } = family.read(body) ?? {};
      return outputOf(text, finishReason, usageOfBedrockInvoke(body) ?? headerUsage(response.headers));
    },
    decodeStream() {
      let text = "";
      let finishReason: string | null = null;
      let usage: UsageCounts | null = null;
      return {
        push(event) {
          if (event.type !== "sse") return [];
          const body = fieldsOf(parseJson(event.data));
          if (body === undefined) throw invalidResponse("An event of the stream is not a JSON object");
          const piece = family.read(body);
          finishReason = piece?.finishReason ?? finishReason;
          usage = metricsUsage(body) ?? usage;
          if (piece === undefined || piece.text === "") return [];
          text += piece.text;
          return [{ type: "text", text: piece.text }];
        },
        end() {
          if (finishReason === null) throw truncatedStream();
          return outputOf(text, finishReason, usage);
        },
        done: false,
        partial: () => outputOf(text, finishReason, usage),
      };
    },
    errors: bedrockErrors,
  };
}
