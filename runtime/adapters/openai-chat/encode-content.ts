import type { ContentPart, MediaPart, PromptContent } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";
import { documentName, inputAudio, mediaUrl } from "../openai-common/media.ts";
import type { OpenAIChatOptions } from "./options.ts";

/** The content of a message: a text, or a list of parts. */
export function encodeContent(content: PromptContent, options: OpenAIChatOptions): string | Fields[] {
  if (typeof content === "string") return content;
  if (options.textParts === "joined" && content.every((part) => part.type === "text")) {
    return content.map((part) => part.text).join("\n");
  }
  return content.map(encodePart);
}

/** One part. Films are no part of OpenAI's API, but of others' that follow it. */
export function encodePart(part: ContentPart): Fields {
  return part.type === "text" ? { type: "text", text: part.text } : encodeMedia[part.type](part);
}

const encodeMedia: Readonly<Record<MediaPart["type"], (part: MediaPart) => Fields>> = {
  image: (part) => ({ type: "image_url", image_url: { url: mediaUrl(part), detail: part.detail } }),
  audio: inputAudio,
  video: (part) => ({ type: "video_url", video_url: { url: mediaUrl(part) } }),
  document: (part) => ({ type: "file", file: { filename: documentName(part), file_data: mediaUrl(part) } }),
};
