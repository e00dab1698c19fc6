import { invokeError } from "../core/error.ts";
import type { MediaSource } from "../core/message.ts";
import { abortError } from "../http/abort.ts";
import { connectionError } from "../http/connection-error.ts";
import type { TransportOptions } from "../http/options.ts";

/**
 * The bytes of a medium, by the injected `fetch`. It gets no credentials.
 * @throws InvokeBadRequestError `unsupported_content` for a URL that does not give the medium, InvokeConnectionError where its server cannot be reached.
 */
export async function download(
  source: MediaSource,
  { fetch = globalThis.fetch, signal }: TransportOptions,
): Promise<Downloaded> {
  if ("bytes" in source) return { bytes: source.bytes, mediaType: undefined };
  try {
    const response = await fetch(source.url, { signal: signal ?? null });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { headers, ok, status } = response;
    if (ok) return { bytes, mediaType: headers.get("content-type")?.split(";")[0]?.trim() };
    // Signed URLs carry secrets.
    throw invokeError(`The URL of a medium answers with HTTP ${status}`, {
      reason: "unsupported_content",
    });
  } catch (thrown) {
    throw signal?.aborted ? abortError(signal) : connectionError(thrown, "request");
  }
}

/** Media as bytes. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  /** What the server, or the `data:` URL, says it is. */
  readonly mediaType: string | undefined;
}
