import type { CallExtras } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import type { Fields } from "../common/json.ts";
import { jsonRequest } from "../common/request.ts";

/** A POST with what the call adds to body and headers. Where parameters stand in the body differs by operation. */
export function googleRequest(path: string, body: Fields, { extraBody, extraHeaders }: CallExtras): WireRequest {
  return jsonRequest(path, { extraBody, extraHeaders }, body);
}
