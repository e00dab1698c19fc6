import type { ContentPart, PromptMessage } from "../core/message.ts";
import type { TransportOptions } from "../http/options.ts";
import { download } from "./download.ts";

/** The messages with every medium behind a URL fetched, for providers that take bytes only. */
export async function downloadMessages(
  messages: readonly PromptMessage[],
  options: TransportOptions,
): Promise<readonly PromptMessage[]> {
  return Promise.all(
    messages.map(async (message) => {
      if (typeof message.content === "string") return message;
      const content = await Promise.all(message.content.map((part) => downloadPart(part as ContentPart, options)));
      return { ...message, content } as PromptMessage;
    }),
  );
}

async function downloadPart(part: ContentPart, options: TransportOptions): Promise<ContentPart> {
  // What stands in a store of the provider's own, such as s3://, is for the provider to read.
  if (!("source" in part && "url" in part.source && /^(https?|data|blob):/i.test(part.source.url))) return part;
  const { bytes, mediaType } = await download(part.source, options);
  return { ...part, source: { bytes }, mediaType: part.mediaType ?? mediaType };
}
