import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ChatOutput } from "../../core/result.ts";
import { decodeBody } from "../openai-common/body.ts";
import { openaiErrors } from "../openai-common/errors.ts";
import { invalidResponse } from "../common/failures.ts";
import { finishReason } from "../openai-common/finish-reason.ts";
import { fieldsOf, textOf, listOf, type Fields } from "../common/json.ts";
import { openaiUsage } from "../openai-common/usage.ts";

/** A completion as it arrives. */
export interface Completion {
  text: string;
  rawFinishReason: string | null;
  rawUsage: unknown;
  model: string | null;
  responseId: string | null;
}

/** A completion of which nothing has arrived. */
export function completion(): Completion {
  return { text: "", rawFinishReason: null, rawUsage: undefined, model: null, responseId: null };
}

/** Reads a whole answer. https://platform.openai.com/docs/api-reference/completions/object */
export function decodeCompletion(response: WireResponse, call: ChatCall): ChatOutput {
  const body = decodeBody(response, "choices", openaiErrors, call.model);
  if (listOf(body["choices"]).length === 0) throw invalidResponse("The answer has no choices", { model: call.model });
  const answer = completion();
  addCompletion(answer, body);
  return completionOutput(answer);
}

/** Adds an answer or a chunk of one, and gives the text that it adds. Only the first choice counts. */
export function addCompletion(answer: Completion, body: Fields): string {
  answer.model ??= textOf(body["model"]) ?? null;
  answer.responseId ??= textOf(body["id"]) ?? null;
  answer.rawUsage = fieldsOf(body["usage"]) ?? answer.rawUsage;
  for (const value of listOf(body["choices"])) {
    const choice = fieldsOf(value);
    if (choice === undefined || (choice["index"] ?? 0) !== 0) continue;
    const text = textOf(choice["text"]) ?? "";
    answer.text += text;
    answer.rawFinishReason = textOf(choice["finish_reason"]) ?? answer.rawFinishReason;
    return text;
  }
  return "";
}

/** The output of a completion, as far as it has arrived. */
export function completionOutput({ text, rawFinishReason, rawUsage, model, responseId }: Completion): ChatOutput {
  return {
    message: { role: "assistant", content: text },
    text,
    reasoning: "",
    toolCalls: [],
    finishReason: finishReason(rawFinishReason, false),
    rawFinishReason,
    usage: openaiUsage(rawUsage),
    model,
    responseId,
  };
}
