import type { AssistantMessage } from "../../core/message.ts";
import { usageOfGoogle } from "../../core/provider-usage/google.ts";
import type { ChatOutput, DecodedToolCall } from "../../core/result.ts";
import { compact } from "../common/json.ts";
import { callId, type AnswerCall, type AnswerPart, type GoogleAnswer } from "./answer.ts";
import { googleFinishReason } from "./finish-reason.ts";
import { serviceTierOf } from "./usage.ts";
import { opaqueKind, opaquePart } from "./wire.ts";

/**
 * What an answer says, as far as it has arrived. Signatures and what Google's own tools did stand in the message as opaque parts,
 * because the API wants them back.
 */
export function chatOutput(answer: GoogleAnswer): ChatOutput {
  const toolCalls = answer.calls.map((call) => toolCall(answer, call));
  const finishReason = googleFinishReason(answer.rawFinishReason, toolCalls.length > 0);
  return compact({
    message: compact({
      role: "assistant" as const,
      content: answer.parts.every(isPlain) ? answer.text : answer.parts.map(contentPart),
      toolCalls: toolCalls.length > 0 ? toolCalls : undefined,
    }),
    text: answer.text,
    reasoning: answer.reasoning,
    toolCalls,
    finishReason,
    rawFinishReason: answer.rawFinishReason,
    usage: answer.rawUsage === undefined ? null : usageOfGoogle(answer.rawUsage),
    model: answer.model,
    responseId: answer.responseId,
    refusal: finishReason === "content_filter" ? answer.finishMessage : undefined,
    serviceTier: answer.rawUsage && serviceTierOf(answer.rawUsage),
  });
}

function isPlain(part: AnswerPart): boolean {
  return part.type === "text" && part.signature === undefined;
}

function contentPart(part: AnswerPart): Exclude<AssistantMessage["content"], string>[number] {
  if (part.type === "media") return part.part;
  if (part.type === "other")
    return { type: "reasoning", text: "", opaque: { kind: opaqueKind, data: { part: part.data } } };
  const { type, text, signature } = part;
  return compact({ type, text, opaque: opaquePart(compact({ thoughtSignature: signature })) });
}

function toolCall(answer: GoogleAnswer, call: AnswerCall): DecodedToolCall {
  const { id, name, signature } = call;
  return compact({
    id: callId(answer, call),
    providerId: id,
    name,
    arguments: call.arguments,
    argumentsText: JSON.stringify(call.arguments),
    opaque: opaquePart(compact({ id: id ?? undefined, thoughtSignature: signature })),
  });
}
