import { fromBase64, toBase64 } from "./base64.js";
/** Reads a part's source. The part's own MIME type wins over that of a `data:` URL; its parameters are dropped. */
export function mediumOf(part) {
    const { source } = part;
    const own = part.mediaType === undefined ? undefined : essence(part.mediaType);
    if ("bytes" in source)
        return { kind: "bytes", bytes: source.bytes, mediaType: own };
    const match = /^data:([^,;]*)((?:;[^,;]*)*),/i.exec(source.url);
    if (match === null)
        return { kind: "url", url: source.url, mediaType: own };
    const [head, type = "", parameters = ""] = match;
    const data = source.url.slice(head.length);
    const mediaType = own ?? (type === "" ? "text/plain" : essence(type));
    if (/;\s*base64$/i.test(parameters))
        return { kind: "base64", base64: data, mediaType };
    return { kind: "bytes", bytes: new TextEncoder().encode(decodeURIComponent(data)), mediaType };
}
/** The data in base64. */
export function base64Of(medium) {
    return medium.kind === "base64" ? medium.base64 : toBase64(medium.bytes);
}
/** The data as UTF-8 text. */
export function utf8Of(medium) {
    return new TextDecoder().decode(medium.kind === "base64" ? fromBase64(medium.base64) : medium.bytes);
}
/** Whether a MIME type is of something that can be read as text. */
export function isTextual(mediaType) {
    return /^text\/|^application\/(?:.+\+)?(?:json|xml|yaml)$|^application\/(?:javascript|x-yaml|x-ndjson)$/.test(mediaType);
}
function essence(mediaType) {
    return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}
