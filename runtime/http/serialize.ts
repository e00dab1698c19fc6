import type { Framing, SerializedRequest, WireRequest } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";

/** Turns a codec's request into what `authorize` signs and `fetch` sends: body, `content-type` and `accept`. */
export function serialize(request: WireRequest, url: URL): SerializedRequest {
  const { body, mediaType } = bodyOf(request.body);
  const headers: Record<string, string> = { accept: accepted[request.framing] };
  // A form's content type holds the boundary, which fetch makes.
  if (mediaType !== undefined) headers["content-type"] = mediaType;
  return { method: request.method, url, headers: { ...headers, ...request.headers }, body };
}

/** Throws `invalid_request` for a header that HTTP cannot carry: fetch's own error would be a `TypeError` that shows the value. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (headerName.test(name) && headerValue.test(value)) continue;
    throw invokeError(
      "InvokeBadRequestError",
      `The header ${JSON.stringify(name)} holds a character that HTTP does not allow`,
      {
        reason: "invalid_request",
      },
    );
  }
}

const accepted: Readonly<Record<Framing, string>> = {
  json: "application/json",
  text: "*/*",
  bytes: "*/*",
  sse: "text/event-stream",
  ndjson: "application/x-ndjson, application/json",
  "aws-event-stream": "application/vnd.amazon.eventstream",
};

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

function bodyOf(body: WireRequest["body"]): { body: SerializedRequest["body"]; mediaType: string | undefined } {
  switch (body.type) {
    case "json":
      return { body: JSON.stringify(body.value), mediaType: "application/json" };
    case "text":
    case "bytes":
      return { body: body.value, mediaType: body.mediaType };
    case "form": {
      const form = new FormData();
      for (const part of body.parts) {
        if ("value" in part) form.append(part.name, part.value);
        else
          form.append(
            part.name,
            new Blob([part.bytes as Uint8Array<ArrayBuffer>], { type: part.mediaType }),
            part.fileName,
          );
      }
      return { body: form, mediaType: undefined };
    }
    case "none":
      return { body: null, mediaType: undefined };
  }
}
