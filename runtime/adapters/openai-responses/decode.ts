import type { ChatCall } from "../../core/call.ts";
import type { StreamDecoder, WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import type { ChatDelta, ChatOutput } from "../../core/result.ts";
import { fieldsOf, objectsOf, textOf } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { addEnvelope } from "../openai-common/answer.ts";
import { decodeBody } from "../openai-common/body.ts";
import { decodeEvents } from "../openai-common/stream.ts";
import { addItem, addPiece, addResponse, itemAt, responsesAnswer, type ResponsesAnswer, type Text } from "./answer.ts";
import { responsesOutput } from "./output.ts";

/** Reads a whole answer. A background response that is not there yet is an empty one: its status says so. https://platform.openai.com/docs/api-reference/responses/object */
export function decodeResponses(response: WireResponse, call: ChatCall, errors: ErrorTable): ChatOutput {
  const answer = answerTo(call);
  addResponse(answer, decodeBody(response, "output", errors));
  return responsesOutput(answer);
}

/**
 * Reads a stream of events, complete with `response.completed` or `response.incomplete`. Events that add nothing to the output,
 * such as the progress of a search, are passed over. https://platform.openai.com/docs/api-reference/responses-streaming
 */
export function decodeResponsesStream(call: ChatCall, errors: ErrorTable): StreamDecoder<ChatOutput, ChatDelta> {
  const answer = answerTo(call);
  return decodeEvents(errors, {
    take(event, type, progress) {
      const response = fieldsOf(event["response"]);
      progress.done = type === "response.completed" || type === "response.incomplete";
      if (progress.done) return addResponse(answer, response ?? {});
      if (response !== undefined) addEnvelope(answer, response);
      const index = typeof event["output_index"] === "number" ? event["output_index"] : 0;
      const item = fieldsOf(event["item"]);
      if (item !== undefined) return addItem(answer, index, item, type === "response.output_item.done");
      const text = deltas.get(type);
      return text === undefined ? [] : addPiece(itemAt(answer, index), text, textOf(event["delta"]));
    },
    output: () => responsesOutput(answer),
  });
}

/** What the deltas of an event add to. */
const deltas: ReadonlyMap<string, Text> = new Map<string, Text>([
  ["response.output_text.delta", "text"],
  ["response.refusal.delta", "refusal"],
  ["response.reasoning_summary_text.delta", "summary"],
  ["response.reasoning_text.delta", "thought"],
  ["response.function_call_arguments.delta", "argumentsText"],
  ["response.custom_tool_call_input.delta", "argumentsText"],
]);

/** Of an answer, whether the request has tools that take text instead of JSON must be known. */
function answerTo({ parameters, extraBody }: ChatCall): ResponsesAnswer {
  const { tools } = mergeDeep(parameters, extraBody);
  return responsesAnswer(objectsOf(tools).some(({ type }) => type === "custom"));
}
