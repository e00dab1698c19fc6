import type { ChatCall } from "../../core/call.ts";
import type { WireRequest } from "../../core/codec.ts";
import { messagesBody } from "../anthropic-common/body.ts";
import { requestHeaders } from "../anthropic-common/headers.ts";
import { fieldsOf } from "../common/json.ts";
import { mergeDeep } from "../common/merge.ts";
import { placeCacheControl, type PromptCaching } from "./cache-control.ts";

/**
 * Encodes a chat call. Two keys of `parameters` are the codec's and not sent: `anthropic_beta`, a list of betas for the header
 * of that name, and `prompt_caching`, a {@link PromptCaching}. https://docs.claude.com/en/api/messages
 */
export function encodeMessages(call: ChatCall): WireRequest {
  const body = messagesBody(call);
  const caching = fieldsOf(call.parameters["prompt_caching"]) as PromptCaching | undefined;
  return {
    method: "POST",
    path: "v1/messages",
    headers: requestHeaders(call),
    body: {
      type: "json",
      value: mergeDeep(caching === undefined ? body : placeCacheControl(body, caching), call.extraBody),
    },
    framing: call.stream ? "sse" : "json",
  };
}
