import type { SerializedRequest, WireRequest } from "../core/codec.ts";
/** Turns a codec's request into what `authorize` signs and `fetch` sends: body, `content-type` and `accept`. */
export declare function serialize(request: WireRequest, url: URL): SerializedRequest;
/** Throws `invalid_request` for a header that HTTP cannot carry: fetch's own error would be a `TypeError` that shows the value. */
export declare function checkHeaders(headers: Readonly<Record<string, string>>): void;
