import type { CallExtras } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { Fields } from "../common/json.ts";
import { jsonRequest } from "../common/request.ts";
import { bedrockPath } from "./paths.ts";

/** A request for an operation of a model, with what the call adds to body and headers. Its success is JSON, or an event stream. */
export function bedrockRequest(
  operation: string,
  body: Fields,
  { model, extraBody, extraHeaders }: CallExtras & { readonly model: string },
  stream = false,
): WireRequest {
  return jsonRequest(
    bedrockPath(model, operation),
    { extraBody, extraHeaders },
    body,
    stream ? "aws-event-stream" : "json",
  );
}
