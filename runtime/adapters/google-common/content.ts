import type { ContentPart, MediaPart, PromptContent } from "../../core/message.ts";
import { compact } from "../common/json.ts";
import { base64Of, isTextual, mediumOf } from "../common/medium.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import type { Part } from "./wire.ts";

/** The parts of a prompt's content. Empty texts are left out: Vertex AI refuses them. */
export function contentParts(content: PromptContent): Part[] {
  if (typeof content === "string") return content === "" ? [] : [{ text: content }];
  return content.filter((part) => part.type !== "text" || part.text !== "").map(contentPart);
}

/** One part of a content. */
export function contentPart(part: ContentPart): Part {
  return part.type === "text" ? { text: part.text } : mediaPart(part);
}

/**
 * Media by place or by bytes. Places are those that Google can read: its own file store, `gs://`, YouTube, and public URLs.
 * https://ai.google.dev/gemini-api/docs/file-input-methods
 */
export function mediaPart(part: MediaPart): Part {
  const medium = mediumOf(part);
  if (medium.kind === "url") {
    const mimeType = medium.mediaType ?? typeByName(medium.url) ?? (part.type === "video" ? "video/mp4" : undefined);
    return { fileData: compact({ mimeType, fileUri: medium.url }) };
  }
  const { mediaType } = medium;
  if (mediaType === undefined) throw unsupportedContent(`Media by bytes need their media type: ${part.type}`);
  return { inlineData: { mimeType: readableType(mediaType), data: base64Of(medium) } };
}

/** Text is read as text, whatever its format is called. */
function readableType(mediaType: string): string {
  return isTextual(mediaType) && !mediaType.startsWith("text/") ? "text/plain" : mediaType;
}

function typeByName(url: string): string | undefined {
  const [, extension = ""] = /^[^?#]*\.(\w+)(?:[?#]|$)/.exec(url) ?? [];
  return types.get(extension.toLowerCase());
}

/** https://docs.cloud.google.com/vertex-ai/generative-ai/docs/multimodal/image-understanding, video-, audio- and document-understanding */
const types: ReadonlyMap<string, string> = new Map([
  ["png", "image/png"],
  ["jpg", "image/jpeg"],
  ["jpeg", "image/jpeg"],
  ["webp", "image/webp"],
  ["gif", "image/gif"],
  ["heic", "image/heic"],
  ["heif", "image/heif"],
  ["pdf", "application/pdf"],
  ["txt", "text/plain"],
  ["md", "text/plain"],
  ["csv", "text/csv"],
  ["html", "text/html"],
  ["mp3", "audio/mp3"],
  ["wav", "audio/wav"],
  ["m4a", "audio/m4a"],
  ["flac", "audio/flac"],
  ["ogg", "audio/ogg"],
  ["aac", "audio/aac"],
  ["mp4", "video/mp4"],
  ["mov", "video/mov"],
  ["webm", "video/webm"],
  ["mpeg", "video/mpeg"],
  ["mpg", "video/mpg"],
  ["avi", "video/avi"],
  ["wmv", "video/wmv"],
]);
