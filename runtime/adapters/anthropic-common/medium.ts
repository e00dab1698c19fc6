import type { MediaPart } from "../../core/message.ts";
import { fromBase64, toBase64 } from "./base64.ts";

/** The data of a part: a place to fetch it from, or itself. `data:` URLs are opened. */
export type Medium = { readonly mediaType: string | undefined } & (
  | { readonly kind: "url"; readonly url: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "base64"; readonly base64: string }
);

/** Media that is there, not at a URL. */
export type InlineMedium = Exclude<Medium, { readonly kind: "url" }>;

/** Reads a part's source. The part's own MIME type wins over that of a `data:` URL; its parameters are dropped. */
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
  return { kind: "bytes", bytes: new TextEncoder().encode(decodeURIComponent(data)), mediaType };
}

/** The data in base64. */
export function base64Of(medium: InlineMedium): string {
  return medium.kind === "base64" ? medium.base64 : toBase64(medium.bytes);
}

/** The data as UTF-8 text. */
export function utf8Of(medium: InlineMedium): string {
  return new TextDecoder().decode(medium.kind === "base64" ? fromBase64(medium.base64) : medium.bytes);
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
