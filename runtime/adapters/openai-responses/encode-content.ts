import type { ContentPart, MediaPart, PromptContent } from "../../core/message.ts";
import type { Fields } from "../common/json.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import { documentName, inputAudio, isInline, mediaUrl } from "../openai-common/media.ts";

/** The content of an input item: a text, or a list of parts. */
export function encodeContent(content: PromptContent): string | Fields[] {
  return typeof content === "string" ? content : content.map(encodePart);
}

function encodePart(part: ContentPart): Fields {
  return part.type === "text" ? { type: "input_text", text: part.text } : encodeMedia[part.type](part);
}

const encodeMedia: Readonly<Record<MediaPart["type"], (part: MediaPart) => Fields>> = {
  image: (part) => ({ type: "input_image", image_url: mediaUrl(part), detail: part.detail ?? "auto" }),
  audio: inputAudio,
  video: () => {
    throw unsupportedContent("The Responses API does not take parts of type video");
  },
  document: (part) => ({
    type: "input_file",
    ...(isInline(part) ? { filename: documentName(part), file_data: mediaUrl(part) } : { file_url: mediaUrl(part) }),
  }),
};
