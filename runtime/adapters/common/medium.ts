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
export function mediumOf({ source, mediaType: own }: MediaPart): Medium {
  if ("bytes" in source) return { kind: "bytes", bytes: source.bytes, mediaType: essence(own) };
  const [head, type = "", parameters = ""] = /^data:([^,;]*)([^,]*),/i.exec(source.url) ?? [];
  if (head === undefined) return { kind: "url", url: source.url, mediaType: essence(own) };
  const data = source.url.slice(head.length);
  const mediaType = essence(own) ?? (essence(type) || "text/plain");
  if (/;\s*base64$/i.test(parameters)) return { kind: "base64", base64: data, mediaType };
  try {
    return { kind: "bytes", bytes: new TextEncoder().encode(decodeURIComponent(data)), mediaType };
  } catch {
    throw unsupportedContent("A data: URL has a % without two hexadecimal digits of UTF-8");
  }
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

/** Whether a MIME type is of something that can be read as text. */
export function isTextual(mediaType: string): boolean {
  return /^text\/|^application\/(?:.+\+)?(?:json|xml|yaml)$|^application\/(?:javascript|x-yaml|x-ndjson)$/.test(
    mediaType,
  );
}

function essence(mediaType: string | undefined): string | undefined {
  return mediaType?.replace(/;.*/s, "").trim().toLowerCase();
}
