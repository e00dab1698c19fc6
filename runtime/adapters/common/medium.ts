import type { MediaPart } from "../../core/message.ts";
import { decodeBase64, encodeBase64 } from "./base64.ts";
import { unsupportedContent } from "./unsupported.ts";

/** The data of a part: a place to fetch it from, or itself. `data:` URLs are opened. */
export type Medium = { readonly mediaType: string | undefined } & (
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "base64"; readonly base64: string }
);

/** Media that is there, not at a URL. */
export type InlineMedium = Exclude<Medium, { readonly kind: "url" }>;

/**
 * Reads a part's source. The part's own MIME type wins over that of a `data:` URL; its parameters are dropped.
 * @throws `unsupported_content` when a `data:` URL is malformed.
 */
export function mediumOf(part: MediaPart): Medium {
  const { source } = part;
  const own = part.mediaType === undefined ? undefined : essence(part.mediaType);
  if ("bytes" in source) return { kind: "bytes", bytes: source.bytes, mediaType: own };
  const match = /^data:([^,;]*)((?:;[^,;]*)*),/i.exec(source.url);
  if (match === null) return { kind: "url", url: source.url, mediaType: own };
  const [head, type = "", parameters = ""] = match;
  const data = source.url.slice(head.length);
  const mediaType = own ?? (type === "" ? "text/plain" : essence(type));
  if (/;\s*base64$/i.test(parameters)) return { kind: "base64", base64: data, mediaType };
  return { kind: "bytes", bytes: new TextEncoder().encode(percentDecoded(data)), mediaType };
}

/** The data in base64. */
export function base64Of(medium: InlineMedium): string {
  return medium.kind === "base64" ? medium.base64 : encodeBase64(medium.bytes);
}

/**
 * The data as UTF-8 text.
 * @throws `unsupported_content` when a `data:` URL does not hold the base64 that it promises.
 */
export function utf8Of(medium: InlineMedium): string {
  const bytes = medium.kind === "base64" ? decodeBase64(medium.base64) : medium.bytes;
  if (bytes === undefined) throw unsupportedContent("A data: URL says base64, but its data is not");
  return new TextDecoder().decode(bytes);
}

function percentDecoded(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch {
    throw unsupportedContent("A data: URL has a % that is not followed by two hexadecimal digits of UTF-8");
  }
}

/** Whether a MIME type is of something that can be read as text. */
export function isTextual(mediaType: string): boolean {
  return /^text\/|^application\/(?:.+\+)?(?:json|xml|yaml)$|^application\/(?:javascript|x-yaml|x-ndjson)$/.test(
    mediaType,
  );
}

function essence(mediaType: string): string {
  return (mediaType.split(";", 1)[0] ?? "").trim().toLowerCase();
}
