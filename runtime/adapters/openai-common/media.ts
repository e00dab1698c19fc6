import { invokeError } from "../../core/error.ts";
import type { MediaPart } from "../../core/message.ts";
import { encodeBase64 } from "../common/base64.ts";
import type { Fields } from "../common/json.ts";
import { base64Of, mediumOf } from "../common/medium.ts";

/** The URL of a medium: its own, or a `data:` URL with its bytes. */
export function mediaUrl(part: MediaPart): string {
  if ("url" in part.source) return part.source.url;
  return `data:${mediaTypeOf(part)};base64,${encodeBase64(part.source.bytes)}`;
}

/** Whether the medium stands in the request itself, not behind a URL. */
export function isInline(part: MediaPart): boolean {
  return mediumOf(part).kind !== "url";
}

/** Speech in a message, in base64. A URL that leads elsewhere is given as it is: some providers fetch it. */
export function inputAudio(part: MediaPart): Fields {
  const medium = mediumOf(part);
  const data = medium.kind === "url" ? medium.url : base64Of(medium);
  return { type: "input_audio", input_audio: { data, format: audioFormat(mediaTypeOf(part)) } };
}

/**
 * The MIME type of a medium: what it says, else what its `data:` URL says; empty for a URL that leads elsewhere.
 * @throws InvokeBadRequestError `invalid_request` for bytes without one.
 */
function mediaTypeOf(part: MediaPart): string {
  const { kind, mediaType } = mediumOf(part);
  if (mediaType !== undefined || kind === "url") return mediaType ?? "";
  throw invokeError(`A part of type ${part.type} has bytes but no mediaType`, { reason: "invalid_request" });
}

/** The file name of a document: its own, or one made of its type. */
export function documentName(part: MediaPart): string {
  if (part.name !== undefined) return part.name;
  const subtype = /\/([a-z0-9]+)$/.exec(mediaTypeOf(part))?.[1];
  return subtype === undefined ? "document" : `document.${subtype === "plain" ? "txt" : subtype}`;
}

/** The word for an audio type that OpenAI takes in `format`, such as `wav`. */
export function audioFormat(mediaType: string): string {
  const subtype = mediaType.replace(/^.*\/(x-|vnd\.)?/, "");
  return audioFormats[subtype] ?? subtype;
}

const audioFormats: Readonly<Record<string, string>> = { "": "wav", wave: "wav", mpeg: "mp3", mpga: "mp3", mp4: "m4a" };

/** The MIME type of an audio format, as `response_format` of speech names it. https://platform.openai.com/docs/api-reference/audio/createSpeech */
export function audioType(format = "mp3"): string {
  return `audio/${audioTypes[format] ?? format}`;
}

const audioTypes: Readonly<Record<string, string>> = { mp3: "mpeg", pcm16: "pcm" };
