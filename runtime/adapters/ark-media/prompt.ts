import type { ChatCall } from "../../core/call.ts";
import type { MediaPart } from "../../core/message.ts";
import { base64Of, mediumOf } from "../common/medium.ts";
import { unsupportedContent } from "../common/unsupported.ts";

/** What a media model is asked: one text and the media beside it. */
export interface MediaPrompt {
  readonly text: string;
  readonly media: readonly { readonly type: MediaPart["type"]; readonly url: string }[];
}

/** Reads a prompt out of a conversation. These models know no turns: the messages' texts are joined by line breaks. */
export function mediaPrompt({ promptMessages, tools }: ChatCall): MediaPrompt {
  if (tools.length > 0) throw unsupportedContent("Media models call no tools");
  const texts: string[] = [];
  const media: MediaPrompt["media"][number][] = [];
  for (const { content } of promptMessages) {
    for (const part of typeof content === "string" ? [{ type: "text" as const, text: content }] : content) {
      if (part.type === "text" && part.text !== "") texts.push(part.text);
      else if (part.type !== "text" && part.type !== "reasoning") media.push({ type: part.type, url: urlOf(part) });
    }
  }
  return { text: texts.join("\n"), media };
}

function urlOf(part: MediaPart): string {
  const medium = mediumOf(part);
  if (medium.kind === "url") return medium.url;
  if (medium.mediaType === undefined) throw unsupportedContent(`An ${part.type} by bytes needs its media type`);
  return `data:${medium.mediaType};base64,${base64Of(medium)}`;
}
