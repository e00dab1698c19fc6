import type { WireResponse } from "../../core/codec.ts";
import { invokeError, type InvokeError } from "../../core/error.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import { requestIdOf } from "../../core/read-failure.ts";
import { fieldsOf, parseJson, type Fields } from "./json.ts";

/** How the answers of an operation are told from errors that come with a success status. */
export interface AnswerShape {
  readonly errors: ErrorTable;
  readonly isAnswer: (body: Fields) => boolean;
  readonly isError: (body: Fields) => boolean;
}

/**
 * The JSON object of a success.
 * @throws the unified error when it is an error all the same; `invalid_response` when it is neither.
 */
export function answerObject(shape: AnswerShape, response: WireResponse, model: string): Fields {
  const text = new TextDecoder().decode(response.body);
  const body = fieldsOf(parseJson(text));
  if (body !== undefined && shape.isAnswer(body)) return body;
  const { status, headers } = response;
  if (body !== undefined && shape.isError(body)) throw failureError(shape.errors, { status, headers, text }, { model });
  throw invalidResponse(
    body === undefined ? "The answer is not a JSON object" : "The answer is not what the protocol promises",
    {
      status,
      requestId: requestIdOf(headers),
      model,
    },
  );
}

/** The error for an answer, or an event of a stream, that the protocol does not allow. */
export function invalidResponse(
  message: string,
  details: Pick<InvokeError, "model"> & Partial<Pick<InvokeError, "status" | "requestId" | "emittedBefore">>,
): InvokeError {
  return invokeError("InvokeServerUnavailableError", message, { reason: "invalid_response", ...details });
}

/** The error for a stream that ended before its terminal event. */
export function truncatedStream(model: string, emittedBefore: boolean): InvokeError {
  return invokeError("InvokeConnectionError", "The stream ended before the answer was complete", {
    reason: "stream_truncated",
    model,
    emittedBefore,
  });
}
