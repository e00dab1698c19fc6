import type { WireEvent } from "../../core/codec.ts";
import { failureError } from "../../core/failure.ts";
import { invalidResponse } from "../common/failures.ts";
import { fieldsOf, parseJson, type Fields } from "../common/json.ts";
import { bedrockErrors } from "./errors.ts";

/** An event of a stream of Bedrock's: its type, and what it says. */
export interface BedrockEvent {
  readonly type: string;
  readonly fields: Fields;
}

/**
 * Reads a frame. As logs and tests write streams down, `{type: fields}` in a text is an event too.
 * @throws the unified error of an exception frame; `invalid_response` for a payload that is not a JSON object.
 */
export function bedrockEvent(event: WireEvent): BedrockEvent | undefined {
  if (event.type === "bytes") return undefined;
  const headers = event.type === "aws" ? event.headers : {};
  const text = event.type === "aws" ? new TextDecoder().decode(event.payload) : event.data;
  const type = headers[":event-type"];
  if (/^(?:exception|error)$/.test(headers[":message-type"] ?? "")) throw streamError(headers, text);
  const fields = fieldsOf(parseJson(text));
  if (fields === undefined) throw invalidResponse("An event of the stream is not a JSON object");
  if (type !== undefined) return { type, fields };
  const [only] = Object.entries(fields);
  if (only === undefined) return undefined;
  if (only[0].endsWith("Exception")) throw streamError({ ":exception-type": only[0] }, JSON.stringify(only[1]));
  return { type: only[0], fields: fieldsOf(only[1]) ?? {} };
}

/** An exception names itself in `:exception-type`; what failed outside the model has `:error-code` and `:error-message`. */
function streamError(headers: Readonly<Record<string, string>>, text: string) {
  const message = headers[":error-message"];
  return failureError(bedrockErrors, {
    status: undefined,
    headers,
    text: text === "" && message !== undefined ? JSON.stringify({ message }) : text,
  });
}
