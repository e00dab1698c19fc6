import { InvokeError, invokeError } from "../core/error.js";
import { connectionError } from "../http/connection-error.js";
/** The messages with every medium behind a URL fetched, for providers that take bytes only. */
export async function downloadMessages(messages, options) {
    return Promise.all(messages.map(async (message) => {
        if (message.role === "system" || message.role === "developer" || typeof message.content === "string")
            return message;
        const content = await Promise.all(message.content.map((part) => downloadPart(part, options)));
        return { ...message, content };
    }));
}
async function downloadPart(part, options) {
    if (!isMedia(part) || !("url" in part.source))
        return part;
    const { bytes, mediaType } = await download(part.source, options);
    return { ...part, source: { bytes }, mediaType: part.mediaType ?? mediaType };
}
function isMedia(part) {
    return "source" in part;
}
/**
 * The bytes of a medium, by the injected `fetch`. It gets no credentials.
 * @throws InvokeBadRequestError `unsupported_content` for a URL that does not give the medium, InvokeConnectionError where its server cannot be reached.
 */
export async function download(source, options) {
    if ("bytes" in source)
        return { bytes: source.bytes, mediaType: undefined };
    const { fetch = globalThis.fetch, signal } = options;
    try {
        const response = await fetch(source.url, signal === undefined ? {} : { signal });
        if (!response.ok) {
            await response.body?.cancel();
            throw invokeError("InvokeBadRequestError", `A medium could not be fetched from ${placeOf(source.url)}: HTTP ${response.status}`, { reason: "unsupported_content" });
        }
        const mediaType = response.headers.get("content-type")?.split(";", 1)[0]?.trim();
        return { bytes: new Uint8Array(await response.arrayBuffer()), mediaType: mediaType === "" ? undefined : mediaType };
    }
    catch (thrown) {
        if (thrown instanceof InvokeError || signal?.aborted === true)
            throw thrown;
        throw connectionError(thrown, "request");
    }
}
/** Not the whole URL: signed ones carry secrets in their query. */
function placeOf(url) {
    return url.startsWith("data:") ? "a data: URL" : (URL.parse?.(url)?.host ?? "its URL");
}
