import type { ModerationCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { jsonRequest } from "../common/request.ts";

/** Makes the request. https://platform.openai.com/docs/api-reference/moderations/create */
export function encodeModerations(call: ModerationCall): WireRequest {
  return jsonRequest("moderations", call, { model: call.model, input: call.texts });
}
