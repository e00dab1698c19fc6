import type { AssistantMessage } from "../../core/message.ts";
import type { ChatOutput, DecodedToolCall } from "../../core/result.ts";
import { compact, fieldsOf, textOf, type Fields } from "../common/json.ts";
import { finishReason } from "./finish-reason.ts";
import { serviceTier } from "./service-tier.ts";
import { openaiUsage } from "./usage.ts";

/** What an answer says of itself, as far as it has arrived. */
export interface Envelope {
  rawFinishReason: string | null;
  rawUsage: unknown;
  rawServiceTier: unknown;
  model: string | null;
  responseId: string | null;
}

/** Adds what stands around the answer in a body or an event: model, id, usage, service tier. What comes later counts. */
export function addEnvelope(answer: Envelope, body: Fields): void {
  answer.model = textOf(body["model"]) ?? answer.model;
  answer.responseId = textOf(body["id"]) ?? answer.responseId;
  answer.rawUsage = fieldsOf(body["usage"]) ?? answer.rawUsage;
  answer.rawServiceTier = body["service_tier"] ?? answer.rawServiceTier;
}

/** What an answer says. */
export interface AnswerContent {
  readonly content: AssistantMessage["content"];
  readonly text: string;
  readonly reasoning: string;
  readonly refusal: string;
  readonly toolCalls: readonly DecodedToolCall[];
}

/** The output of an answer. */
export function outputOf(
  envelope: Envelope,
  { content, text, reasoning, refusal, toolCalls }: AnswerContent,
): ChatOutput {
  const { rawFinishReason, rawUsage, rawServiceTier, model, responseId } = envelope;
  const isCall = toolCalls.length > 0;
  return compact({
    message: compact({ role: "assistant" as const, content, toolCalls: isCall ? toolCalls : undefined }),
    text,
    reasoning,
    toolCalls,
    finishReason: finishReason(rawFinishReason, isCall),
    rawFinishReason,
    usage: openaiUsage(rawUsage),
    model,
    responseId,
    refusal: textOf(refusal),
    serviceTier: serviceTier(rawServiceTier),
  });
}
