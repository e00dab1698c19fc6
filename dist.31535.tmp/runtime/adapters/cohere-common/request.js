import { compact } from "../anthropic-common/json.js";
/** A request of version 2 of Cohere's API, with what the call adds to the body and the headers. */
export function cohereRequest(path, body, { extraBody, extraHeaders = {} }, framing = "json") {
    return {
        method: "POST",
        path: `v2/${path}`,
        headers: Object.fromEntries(Object.entries(extraHeaders).map(([name, value]) => [name.toLowerCase(), value])),
        body: { type: "json", value: { ...compact(body), ...extraBody } },
        framing,
    };
}
