import type { AssistantMessage, MediaPart, ReasoningPart, TextPart } from "../../core/message.ts";
import type { ChatOutput } from "../../core/result.ts";
import { decodeBase64 } from "../common/base64.ts";
import { joinBytes } from "../common/join-bytes.ts";
import { decodedToolCall } from "../openai-common/tool-call.ts";
import { audioType } from "../openai-common/media.ts";
import { serviceTier } from "../openai-common/service-tier.ts";
import { openaiUsage } from "../openai-common/usage.ts";
import type { ChatAnswer } from "./answer.ts";
import { finishReason } from "../openai-common/finish-reason.ts";
import { opaque } from "./opaque.ts";
import type { ChatOptions } from "./options.ts";

/** The output of an answer, as far as it has arrived. `audioFormat` is what the request asked for. */
export function chatOutput(answer: ChatAnswer, options: ChatOptions, audioFormat: string | undefined): ChatOutput {
  const toolCalls = answer.calls.map(decodedToolCall);
  const message: AssistantMessage = {
    role: "assistant",
    content: contentOf(answer, audioFormat),
    ...(toolCalls.length > 0 && { toolCalls }),
  };
  const tier = serviceTier(answer.rawServiceTier);
  return {
    message,
    text: answer.text,
    reasoning: answer.reasoning,
    toolCalls,
    finishReason: finishReason(answer.rawFinishReason, toolCalls.length > 0, options.finishReasons),
    rawFinishReason: answer.rawFinishReason,
    usage: openaiUsage(answer.rawUsage),
    model: answer.model,
    responseId: answer.responseId,
    ...(answer.refusal !== "" && { refusal: answer.refusal }),
    ...(tier !== undefined && { serviceTier: tier }),
  };
}

/** A plain text where the answer is nothing more. */
function contentOf(answer: ChatAnswer, audioFormat: string | undefined): AssistantMessage["content"] {
  const { text, reasoning, reasoningDetails, images } = answer;
  const thoughts: ReasoningPart[] = [];
  if (reasoningDetails.length > 0)
    thoughts.push({ type: "reasoning", text: reasoning, opaque: opaque({ reasoning_details: reasoningDetails }) });
  else if (reasoning !== "") thoughts.push({ type: "reasoning", text: reasoning });
  const media = [...images, ...audioOf(answer, audioFormat)];
  if (thoughts.length + media.length === 0) return text;
  const texts: TextPart[] = text === "" ? [] : [{ type: "text", text }];
  return [...thoughts, ...texts, ...media];
}

/** Speech goes back as the id under which the provider keeps it. https://platform.openai.com/docs/guides/audio */
function audioOf({ audio }: ChatAnswer, format: string | undefined): MediaPart[] {
  if (audio.data.length === 0) return [];
  const bytes = joinBytes(audio.data.map((data) => decodeBase64(data) ?? new Uint8Array()));
  const part: MediaPart = { type: "audio", source: { bytes }, mediaType: audioType(format ?? "wav") };
  return [audio.id === "" ? part : { ...part, opaque: opaque({ audio: { id: audio.id } }) }];
}
