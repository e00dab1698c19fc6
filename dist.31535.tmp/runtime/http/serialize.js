import { invokeError } from "../core/error.js";
/** Turns a codec's request into what `authorize` signs and `fetch` sends: body, `content-type` and `accept`. */
export function serialize(request, url) {
    const { body, mediaType } = bodyOf(request.body);
    const headers = { accept: accepted[request.framing] };
    // A form's content type holds the boundary, which fetch makes.
    if (mediaType !== undefined)
        headers["content-type"] = mediaType;
    return { method: request.method, url, headers: { ...headers, ...request.headers }, body };
}
/** Throws `invalid_request` for a header that HTTP cannot carry: fetch's own error would be a `TypeError` that shows the value. */
export function checkHeaders(headers) {
    for (const [name, value] of Object.entries(headers)) {
        if (headerName.test(name) && headerValue.test(value))
            continue;
        throw invokeError("InvokeBadRequestError", `The header ${JSON.stringify(name)} holds a character that HTTP does not allow`, {
            reason: "invalid_request",
        });
    }
}
const accepted = {
    json: "application/json",
    text: "*/*",
    bytes: "*/*",
    sse: "text/event-stream",
    ndjson: "application/x-ndjson, application/json",
    "aws-event-stream": "application/vnd.amazon.eventstream",
};
const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;
function bodyOf(body) {
    switch (body.type) {
        case "json":
            return { body: JSON.stringify(body.value), mediaType: "application/json" };
        case "text":
        case "bytes":
            return { body: body.value, mediaType: body.mediaType };
        case "form": {
            const form = new FormData();
            for (const part of body.parts) {
                if ("value" in part)
                    form.append(part.name, part.value);
                else
                    form.append(part.name, new Blob([part.bytes], { type: part.mediaType }), part.fileName);
            }
            return { body: form, mediaType: undefined };
        }
        case "none":
            return { body: null, mediaType: undefined };
    }
}
