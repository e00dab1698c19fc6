import type { WireEvent } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import type { InvokeError } from "../../core/error.ts";
import { invalidResponse } from "./failures.ts";
import { fieldsOf, type Fields } from "./json.ts";

/**
 * The JSON object of a streamed event, or undefined for an event without data.
 * @throws `invalid_response` for data that is not a JSON object: what was lost in it cannot be known.
 */
export function eventFields(event: WireEvent, model: string, emittedBefore: boolean): Fields | undefined {
  if (event.type !== "sse" || event.data === "") return undefined;
  let value: unknown;
  try {
    value = JSON.parse(event.data);
  } catch {
    throw invalidResponse("An event of the stream is not JSON", { model, emittedBefore });
  }
  const fields = fieldsOf(value);
  if (fields === undefined)
    throw invalidResponse("An event of the stream is not a JSON object", { model, emittedBefore });
  return fields;
}

/** The unified error of an event that reports one. */
export function eventError(errors: ErrorTable, data: string, model: string, emittedBefore: boolean): InvokeError {
  return failureError(errors, { status: undefined, headers: {}, text: data, emittedBefore }, { model });
}
