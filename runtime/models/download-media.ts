import { InvokeError, invokeError } from "../core/error.ts";
import type { ContentPart, MediaPart, MediaSource, PromptMessage } from "../core/message.ts";
import { connectionError } from "../http/connection-error.ts";
import type { TransportOptions } from "../http/options.ts";

/** Media as bytes. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  /** What the server, or the `data:` URL, says it is. */
  readonly mediaType: string | undefined;
}

/** The messages with every medium behind a URL fetched, for providers that take bytes only. */
export async function downloadMessages(
  messages: readonly PromptMessage[],
  options: TransportOptions,
): Promise<readonly PromptMessage[]> {
  return Promise.all(
    messages.map(async (message) => {
      if (message.role === "system" || message.role === "developer" || typeof message.content === "string")
        return message;
      const content = await Promise.all(message.content.map((part) => downloadPart(part as ContentPart, options)));
      return { ...message, content } as PromptMessage;
    }),
  );
}

async function downloadPart(part: ContentPart, options: TransportOptions): Promise<ContentPart> {
  // What stands in a store of the provider's own, such as s3://, is for the provider to read.
  if (!isMedia(part) || !("url" in part.source) || !/^(?:https?|data|blob):/i.test(part.source.url)) return part;
  const { bytes, mediaType } = await download(part.source, options);
  return { ...part, source: { bytes }, mediaType: part.mediaType ?? mediaType };
}

function isMedia(part: ContentPart): part is MediaPart {
  return "source" in part;
}

/**
 * The bytes of a medium, by the injected `fetch`. It gets no credentials.
 * @throws InvokeBadRequestError `unsupported_content` for a URL that does not give the medium, InvokeConnectionError where its server cannot be reached.
 */
export async function download(source: MediaSource, options: TransportOptions): Promise<Downloaded> {
  if ("bytes" in source) return { bytes: source.bytes, mediaType: undefined };
  const { fetch = globalThis.fetch, signal } = options;
  try {
    const response = await fetch(source.url, signal === undefined ? {} : { signal });
    if (!response.ok) {
      await response.body?.cancel();
      throw invokeError(
        "InvokeBadRequestError",
        `A medium could not be fetched from ${placeOf(source.url)}: HTTP ${response.status}`,
        { reason: "unsupported_content" },
      );
    }
    const mediaType = response.headers.get("content-type")?.split(";", 1)[0]?.trim();
    return { bytes: new Uint8Array(await response.arrayBuffer()), mediaType: mediaType === "" ? undefined : mediaType };
  } catch (thrown) {
    if (thrown instanceof InvokeError || signal?.aborted === true) throw thrown;
    throw connectionError(thrown, "request");
  }
}

/** Not the whole URL: signed ones carry secrets in their query. */
function placeOf(url: string): string {
  return url.startsWith("data:") ? "a data: URL" : (URL.parse?.(url)?.host ?? "its URL");
}
