import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { decodeBody } from "../openai-common/body.ts";
import { invalidResponse } from "../common/failures.ts";
import { reportsError } from "../openai-common/reports-error.ts";
import { at, fieldsOf, textOf, listOf, type Fields } from "../common/json.ts";
import { addMessage, chatAnswer, type ChatAnswer } from "./answer.ts";
import type { ChatOptions } from "./options.ts";
import { chatOutput } from "./output.ts";

/** Reads a whole answer. https://platform.openai.com/docs/api-reference/chat/object */
export function decodeChat(
  response: WireResponse,
  call: ChatCall,
  options: ChatOptions,
  errors: ErrorTable,
): ChatOutput {
  const body = decodeBody(response, "choices", errors, call.model);
  const choice = firstChoice(body);
  if (choice === undefined) throw invalidResponse("The answer has no choices", { model: call.model });
  if (reportsError(choice)) {
    throw failureError(
      errors,
      { status: response.status, headers: response.headers, text: JSON.stringify(choice) },
      { model: call.model },
    );
  }
  const answer = chatAnswer();
  addEnvelope(answer, body, choice);
  addChoice(answer, choice, options, false);
  return chatOutput(answer, options, audioFormatOf(call));
}

/** What stands around the choices: model, id, usage, service tier. A later one of the last two replaces an earlier one. */
export function addEnvelope(answer: ChatAnswer, body: Fields, choice: Fields | undefined): void {
  answer.model ??= textOf(body["model"]) ?? null;
  answer.responseId ??= textOf(body["id"]) ?? null;
  answer.rawUsage = usageOf(body, choice) ?? answer.rawUsage;
  answer.rawServiceTier = body["service_tier"] ?? answer.rawServiceTier;
}

/** Where usage may stand: OpenAI's place, Groq's, Moonshot's. Written out, because this is looked at for every delta. */
function usageOf(body: Fields, choice: Fields | undefined): Fields | undefined {
  return fieldsOf(body["usage"]) ?? fieldsOf(fieldsOf(body["x_groq"])?.["usage"]) ?? fieldsOf(choice?.["usage"]);
}

/** The message or delta of a choice, and why it ended. */
export function addChoice(answer: ChatAnswer, choice: Fields, options: ChatOptions, streamed: boolean): ChatDelta[] {
  answer.rawFinishReason = textOf(choice["finish_reason"]) ?? answer.rawFinishReason;
  const message = fieldsOf(streamed ? choice["delta"] : choice["message"]);
  return message === undefined ? [] : addMessage(answer, message, options, streamed);
}

/** The choice that counts. */
export function firstChoice(body: Fields): Fields | undefined {
  for (const value of listOf(body["choices"])) {
    const choice = fieldsOf(value);
    if (choice !== undefined && (choice["index"] ?? 0) === 0) return choice;
  }
  return undefined;
}

/** The audio format that the request asked for, where it asked for audio. */
export function audioFormatOf(call: ChatCall): string | undefined {
  return textOf(at(call.extraBody, ["audio", "format"]) ?? at(call.parameters, ["audio", "format"]));
}
