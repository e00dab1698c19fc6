import type { FormPart, Framing, SerializedRequest, WireRequest } from "../core/codec.ts";
import { invokeError } from "../core/error.ts";

/** Turns a codec's request into what `authorize` signs and `fetch` sends: body, `content-type` and `accept`. */
export function serialize({ method, body, headers, framing }: WireRequest, url: URL): SerializedRequest {
  const [content, mediaType] =
    body.type === "json"
      ? [JSON.stringify(body.value), "application/json"]
      : body.type === "form"
        ? // A form's content type holds the boundary, which fetch makes.
          [formOf(body.parts)]
        : body.type === "none"
          ? [null]
          : [body.value, body.mediaType];
  const types = { accept: accepted[framing] ?? "*/*", ...(mediaType && { "content-type": mediaType }) };
  return { method, url, headers: { ...types, ...headers }, body: content };
}

/** Throws `invalid_request` for a header that HTTP cannot carry: fetch's own error would be a `TypeError` that shows the value. */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (header.test(`${name}\n${value}`)) continue;
    throw invokeError(`HTTP does not allow a character in the header ${JSON.stringify(name)}`, {
      reason: "invalid_request",
    });
  }
}

/** What servers look at. */
const accepted: Readonly<Partial<Record<Framing, string>>> = { json: "application/json", sse: "text/event-stream" };

/** A name, a line feed, which neither can hold, and a value. */
const header = /^[\w!#$%&'*+.^`|~-]+\n[\t\x20-\x7e\x80-\xff]*$/;

function formOf(parts: readonly FormPart[]): FormData {
  const form = new FormData();
  for (const part of parts) {
    if ("value" in part) form.append(part.name, part.value);
    else {
      const file = new Blob([part.bytes as Uint8Array<ArrayBuffer>], { type: part.mediaType });
      form.append(part.name, file, part.fileName);
    }
  }
  return form;
}
