import type { WireEvent } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import type { InvokeError } from "../../core/error.ts";
import { invalidResponse } from "./failures.ts";
import { fieldsOf, parseJson, type Fields } from "./json.ts";

/**
 * The JSON object of a streamed event, or undefined for an event without data.
 * @throws `invalid_response` for data that is not a JSON object: what was lost in it cannot be known.
 */
export function eventFields(event: WireEvent): Fields | undefined {
  if (event.type !== "sse" || event.data === "") return undefined;
  const fields = fieldsOf(parseJson(event.data));
  if (fields === undefined) throw invalidResponse("An event of the stream is not a JSON object");
  return fields;
}

/** The unified error of an event that reports one. */
export function eventError(errors: ErrorTable, data: string): InvokeError {
  return failureError(errors, { status: undefined, headers: {}, text: data });
}
