import type { ChatCall } from "../../core/call.ts";
import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import type { ChatOutput } from "../../core/result.ts";
import { decodeBody } from "../openai-common/body.ts";
import { fieldsOf, textOf, listOf, type Fields } from "../common/json.ts";
import { addEnvelope, addItem, responsesAnswer } from "./answer.ts";
import { responsesOutput } from "./output.ts";

/** Reads a whole answer. A background response that is not there yet is an empty one: its status says so. https://platform.openai.com/docs/api-reference/responses/object */
export function decodeResponses(response: WireResponse, call: ChatCall, errors: ErrorTable): ChatOutput {
  const body = decodeBody(response, "output", errors, call.model);
  if (body["status"] === "failed") {
    throw failureError(
      errors,
      { status: response.status, headers: response.headers, text: failureText(body) },
      { model: call.model },
    );
  }
  const answer = responsesAnswer(declaresCustomTools(call));
  addEnvelope(answer, body);
  answer.rawFinishReason = rawFinishReason(body);
  listOf(body["output"]).forEach((item, index) => addItem(answer, index, fieldsOf(item) ?? {}));
  return responsesOutput(answer);
}

/** Why the response is incomplete, else its status. */
export function rawFinishReason(response: Fields): string | null {
  return textOf(fieldsOf(response["incomplete_details"])?.["reason"]) ?? textOf(response["status"]) ?? null;
}

/** The error of a failed response, without what surrounds it: the status there is a word of the response's own. */
export function failureText(response: Fields): string {
  return JSON.stringify({ error: fieldsOf(response["error"]) ?? {} });
}

/** Whether the request has tools that take text instead of JSON. */
export function declaresCustomTools({ parameters, extraBody }: ChatCall): boolean {
  return listOf(extraBody?.["tools"] ?? parameters["tools"]).some((tool) => fieldsOf(tool)?.["type"] === "custom");
}
