import type { ContentPart, MediaPart, PromptContent } from "../../core/message.ts";
import { compact } from "../common/json.ts";
import { base64Of, isTextual, mediumOf, utf8Of } from "../common/medium.ts";
import { unsupportedContent } from "../common/unsupported.ts";
import type { Block } from "./wire.ts";

/** The blocks of a prompt's content. Empty texts are left out: the API refuses them. */
export function contentBlocks(content: PromptContent): Block[] {
  if (typeof content === "string") return content === "" ? [] : [{ type: "text", text: content }];
  return content.filter((part) => part.type !== "text" || part.text !== "").map(blockOf);
}

function blockOf(part: ContentPart): Block {
  switch (part.type) {
    case "text":
      return { type: "text", text: part.text };
    case "image":
      return imageBlock(part);
    case "document":
      return documentBlock(part);
    default:
      throw unsupportedContent(`The Messages API takes no ${part.type}`);
  }
}

/** https://docs.claude.com/en/docs/build-with-claude/vision */
function imageBlock(part: MediaPart): Block {
  const medium = mediumOf(part);
  if (medium.kind === "url") return { type: "image", source: { type: "url", url: medium.url } };
  if (medium.mediaType === undefined) throw unsupportedContent("An image by bytes needs its media type");
  return { type: "image", source: { type: "base64", media_type: medium.mediaType, data: base64Of(medium) } };
}

/** PDF by URL or bytes, or any text by bytes. https://docs.claude.com/en/docs/build-with-claude/pdf-support */
function documentBlock(part: MediaPart): Block {
  return compact({ type: "document", source: documentSource(part), title: part.name });
}

function documentSource(part: MediaPart): Block {
  const medium = mediumOf(part);
  const { mediaType = "application/pdf" } = medium;
  if (mediaType === "application/pdf") {
    if (medium.kind === "url") return { type: "url", url: medium.url };
    return { type: "base64", media_type: mediaType, data: base64Of(medium) };
  }
  if (medium.kind === "url") throw unsupportedContent(`The Messages API fetches no ${mediaType}; give its bytes`);
  if (!isTextual(mediaType)) throw unsupportedContent(`The Messages API takes no ${mediaType} documents`);
  return { type: "text", media_type: "text/plain", data: utf8Of(medium) };
}
