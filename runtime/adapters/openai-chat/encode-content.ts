import type { ContentPart, MediaPart, PromptContent, TextPart } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";
import { audioFormat, documentName, mediaData, mediaTypeOf, mediaUrl } from "../openai-common/media.ts";
import type { ChatOptions } from "./options.ts";

/** The content of a message: a text, or a list of parts. */
export function encodeContent(content: PromptContent, options: ChatOptions): string | Fields[] {
  if (typeof content === "string") return content;
  if (options.textParts === "joined" && content.every((part) => part.type === "text")) {
    return content.map((part) => part.text).join("\n");
  }
  return content.map(encodePart);
}

/** The text parts of a content; one alone as a text. */
export function textOfContent(content: PromptContent, options: ChatOptions): string | Fields[] {
  if (typeof content === "string") return content;
  const [first, ...others] = content.filter((part): part is TextPart => part.type === "text");
  if (first === undefined) return "";
  return others.length === 0 ? first.text : encodeContent([first, ...others], options);
}

/** One part. Films are no part of OpenAI's API, but of others' that follow it. */
export function encodePart(part: ContentPart): Fields {
  return part.type === "text" ? { type: "text", text: part.text } : encodeMedia[part.type](part);
}

const encodeMedia: Readonly<Record<MediaPart["type"], (part: MediaPart) => Fields>> = {
  image: (part) => ({
    type: "image_url",
    image_url: { url: mediaUrl(part), ...(part.detail !== undefined && { detail: part.detail }) },
  }),
  audio: (part) => ({
    type: "input_audio",
    input_audio: { data: mediaData(part), format: audioFormat(mediaTypeOf(part)) },
  }),
  video: (part) => ({ type: "video_url", video_url: { url: mediaUrl(part) } }),
  document: (part) => ({ type: "file", file: { filename: documentName(part), file_data: mediaUrl(part) } }),
};
