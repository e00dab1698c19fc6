import type { MediaPart } from "../../core/message.ts";
/** The data of a part: a place to fetch it from, or itself. `data:` URLs are opened. */
export type Medium = {
    readonly mediaType: string | undefined;
} & ({
    readonly kind: "url";
    readonly url: string;
} | {
    readonly kind: "bytes";
    readonly bytes: Uint8Array;
} | {
    readonly kind: "base64";
    readonly base64: string;
});
/** Media that is there, not at a URL. */
export type InlineMedium = Exclude<Medium, {
    readonly kind: "url";
}>;
/** Reads a part's source. The part's own MIME type wins over that of a `data:` URL; its parameters are dropped. */
export declare function mediumOf(part: MediaPart): Medium;
/** The data in base64. */
export declare function base64Of(medium: InlineMedium): string;
/** The data as UTF-8 text. */
export declare function utf8Of(medium: InlineMedium): string;
/** Whether a MIME type is of something that can be read as text. */
export declare function isTextual(mediaType: string): boolean;
