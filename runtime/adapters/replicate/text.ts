import type { ChatCall } from "../../core/call.ts";
import type { Again, Codec, WireRequest, WireResponse } from "../../core/codec.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import type { UsageCounts } from "../../core/usage.ts";
import { compact, type Fields, fieldsOf, textOf } from "../common/json.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { mediaPrompt } from "../ark-media/prompt.ts";
import { decodePrediction, predictionRequest, replicateErrors } from "./prediction.ts";

/**
 * Language models at Replicate, which take a prompt and not a conversation: the system's words stand apart, and of several turns
 * each is named. Asked for until it is done. https://replicate.com/docs/reference/http
 */
export const replicateText: Codec<ChatCall, ChatOutput, ChatDelta> = {
  kind: "replicate",
  encode: encodeText,
  decode: decodeText,
  errors: replicateErrors,
};

function encodeText(call: ChatCall): WireRequest {
  const { promptMessages, parameters, stop, tools } = call;
  const turns = promptMessages.filter(({ role }) => role !== "system" && role !== "developer");
  const system = promptMessages.filter(({ role }) => role === "system" || role === "developer");
  const parts = turns.map((turn) => ({ role: turn.role, ...mediaPrompt({ ...call, tools, promptMessages: [turn] }) }));
  const media = parts.flatMap((turn) => turn.media);
  if (media.length > 1 || media.some(({ type }) => type !== "image")) {
    throw unsupportedContent("Models at Replicate take one image at most beside the text");
  }
  const isOne = parts.length === 1 && parts[0]?.role === "user";
  const input = compact({
    prompt: isOne
      ? parts[0]?.text
      : `${parts.map(({ role, text }) => `${names[role] ?? "User"}: ${text}`).join("\n")}\nAssistant:`,
    system_prompt: system.length === 0 ? undefined : mediaPrompt({ ...call, promptMessages: system }).text,
    image: media[0]?.url,
    stop_sequences: stop.length === 0 ? undefined : stop.join(","),
    ...parameters,
  });
  return predictionRequest(call.model, input, call);
}

const names: Readonly<Record<string, string>> = { user: "User", assistant: "Assistant", tool: "Tool" };

function decodeText(response: WireResponse, call: ChatCall): ChatOutput | Again {
  const decoded = decodePrediction(response, call);
  if ("again" in decoded) return decoded;
  const { prediction } = decoded;
  const { output } = prediction;
  const text = Array.isArray(output) ? output.map(String).join("") : (textOf(output) ?? "");
  return {
    message: { role: "assistant", content: text },
    text,
    reasoning: "",
    toolCalls: [],
    finishReason: "stop",
    rawFinishReason: "succeeded",
    usage: usageOf(fieldsOf(prediction["metrics"]) ?? {}),
    model: textOf(prediction["model"]) ?? null,
    responseId: textOf(prediction["id"]) ?? null,
  };
}

/** Only some models count. */
function usageOf({ input_token_count: prompt, output_token_count: completion }: Fields): UsageCounts | null {
  if (typeof prompt !== "number" && typeof completion !== "number") return null;
  return {
    ...(typeof prompt === "number" && { promptTokens: prompt }),
    ...(typeof completion === "number" && { completionTokens: completion }),
  };
}
