import type { MediaSource, PromptMessage } from "../core/message.ts";
import type { TransportOptions } from "../http/options.ts";
/** Media as bytes. */
export interface Downloaded {
    readonly bytes: Uint8Array;
    /** What the server, or the `data:` URL, says it is. */
    readonly mediaType: string | undefined;
}
/** The messages with every medium behind a URL fetched, for providers that take bytes only. */
export declare function downloadMessages(messages: readonly PromptMessage[], options: TransportOptions): Promise<readonly PromptMessage[]>;
/**
 * The bytes of a medium, by the injected `fetch`. It gets no credentials.
 * @throws InvokeBadRequestError `unsupported_content` for a URL that does not give the medium, InvokeConnectionError where its server cannot be reached.
 */
export declare function download(source: MediaSource, options: TransportOptions): Promise<Downloaded>;
