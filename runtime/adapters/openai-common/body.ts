import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { failureError } from "../../core/failure.ts";
import { bodyObject } from "../common/answer-object.ts";
import { invalidResponse } from "../common/failures.ts";
import type { Fields } from "../common/json.ts";
import { errorIn } from "./reports-error.ts";

/**
 * The JSON object of a successful answer. `payload` is the field without which it is none.
 * @throws the unified error when the object reports an error, `invalid_response` when it has no payload.
 */
export function decodeBody(response: WireResponse, payload: string, errors: ErrorTable): Fields {
  const body = bodyObject(response);
  const failed = errorIn(body);
  if (failed !== undefined) throw failureError(errors, { ...response, text: JSON.stringify(failed) });
  if ((body[payload] ?? null) === null) throw invalidResponse(`The answer has no ${payload}`);
  return body;
}
