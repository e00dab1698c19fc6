import { invokeError } from "../../core/error.ts";
import type { MediaPart } from "../../core/message.ts";
import { encodeBase64 } from "../common/base64.ts";
import { base64Of, mediumOf } from "../common/medium.ts";

/** The URL of a medium: its own, or a `data:` URL with its bytes. */
export function mediaUrl(part: MediaPart): string {
  if ("url" in part.source) return part.source.url;
  return `data:${mediaTypeOf(part)};base64,${encodeBase64(part.source.bytes)}`;
}

/** The bytes of a medium in base64. A URL that leads elsewhere is given as it is: some providers fetch it. */
export function mediaData(part: MediaPart): string {
  const medium = mediumOf(part);
  return medium.kind === "url" ? medium.url : base64Of(medium);
}

/** Whether the medium stands in the request itself, not behind a URL. */
export function isInline(part: MediaPart): boolean {
  return mediumOf(part).kind !== "url";
}

/**
 * The MIME type of a medium: what it says, else what its `data:` URL says; empty for a URL that leads elsewhere.
 * @throws InvokeBadRequestError `invalid_request` for bytes without one.
 */
export function mediaTypeOf(part: MediaPart): string {
  const { kind, mediaType } = mediumOf(part);
  if (mediaType !== undefined || kind === "url") return mediaType ?? "";
  throw invokeError("InvokeBadRequestError", `A part of type ${part.type} has bytes but no mediaType`, {
    reason: "invalid_request",
  });
}

/** The file name of a document: its own, or one made of its type. */
export function documentName(part: MediaPart): string {
  if (part.name !== undefined) return part.name;
  const subtype = mediaTypeOf(part).split("/")[1] ?? "";
  return /^[a-z0-9]+$/.test(subtype) ? `document.${subtype === "plain" ? "txt" : subtype}` : "document";
}

/** The word for an audio type that OpenAI takes in `format`, such as `wav`. */
export function audioFormat(mediaType: string): string {
  const subtype = mediaType.slice(mediaType.indexOf("/") + 1).toLowerCase();
  return audioFormats[subtype] ?? (subtype === "" ? "wav" : subtype);
}

/** The MIME type of an audio format, as `response_format` of speech names it. */
export function audioType(format: string | undefined): string {
  return audioTypes[format ?? "mp3"] ?? `audio/${format}`;
}

const audioFormats: Readonly<Record<string, string>> = {
  "x-wav": "wav",
  wave: "wav",
  "vnd.wave": "wav",
  mpeg: "mp3",
  mpga: "mp3",
  "x-m4a": "m4a",
  mp4: "m4a",
  "x-flac": "flac",
};

// https://platform.openai.com/docs/api-reference/audio/createSpeech
const audioTypes: Readonly<Record<string, string>> = {
  mp3: "audio/mpeg",
  opus: "audio/opus",
  aac: "audio/aac",
  flac: "audio/flac",
  wav: "audio/wav",
  pcm: "audio/pcm",
  pcm16: "audio/pcm",
};
