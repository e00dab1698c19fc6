import type { WireResponse } from "../../core/codec.ts";
import type { ErrorTable } from "../../core/error-table.ts";
import { excerpt } from "../../core/excerpt.ts";
import { failureError } from "../../core/failure.ts";
import { invalidResponse, reportsError } from "./failures.ts";
import { fieldsOf, type Fields } from "./json.ts";

/**
 * The JSON object of a successful answer. `payload` is the field without which it is none.
 * @throws the unified error when the object reports an error in place of the payload, `invalid_response` when it is neither.
 */
export function decodeBody(response: WireResponse, payload: string, errors: ErrorTable, model: string): Fields {
  const text = new TextDecoder().decode(response.body);
  const body = fieldsOf(parse(text));
  const value = body?.[payload];
  if (body !== undefined && value !== undefined && value !== null && !(Array.isArray(value) && reportsError(body)))
    return body;
  if (body !== undefined && reportsError(body)) {
    throw failureError(errors, { status: response.status, headers: response.headers, text }, { model });
  }
  const what = body === undefined ? `is not a JSON object: ${beginning(text)}` : `has no ${payload}`;
  throw invalidResponse(`The answer ${what}`, { model });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function beginning(text: string): string {
  const line = excerpt(text.trim(), 200).replace(/\s+/g, " ");
  return line === "" ? "it is empty" : `it begins with ${JSON.stringify(line)}`;
}
