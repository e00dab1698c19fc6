import { messagesBody } from "../anthropic-common/body.js";
import { requestHeaders } from "../anthropic-common/headers.js";
import { fieldsOf } from "../anthropic-common/json.js";
import { placeCacheControl } from "./cache-control.js";
/**
 * Encodes a chat call. Two keys of `parameters` are the codec's and not sent: `anthropic_beta`, a list of betas for the header
 * of that name, and `prompt_caching`, a {@link PromptCaching}. https://docs.claude.com/en/api/messages
 */
export function encodeMessages(call) {
    const body = messagesBody(call);
    const caching = fieldsOf(call.parameters["prompt_caching"]);
    return {
        method: "POST",
        path: "v1/messages",
        headers: requestHeaders(call),
        body: {
            type: "json",
            value: { ...(caching === undefined ? body : placeCacheControl(body, caching)), ...call.extraBody },
        },
        framing: call.stream ? "sse" : "json",
    };
}
