import type { MediaPart } from "../../core/message.ts";
/** The URL of a medium: its own, or a `data:` URL with its bytes. */
export declare function mediaUrl(part: MediaPart): string;
/** The bytes of a medium in base64. A URL that leads elsewhere is given as it is: some providers fetch it. */
export declare function mediaData(part: MediaPart): string;
/** Whether the medium stands in the request itself, not behind a URL. */
export declare function isInline(part: MediaPart): boolean;
/**
 * The MIME type of a medium: what it says, else what its `data:` URL says.
 * @throws InvokeBadRequestError `invalid_request` for bytes without one.
 */
export declare function mediaTypeOf(part: MediaPart): string;
/** The file name of a document: its own, or one made of its type. */
export declare function documentName(part: MediaPart): string;
/** The word for an audio type that OpenAI takes in `format`, such as `wav`. */
export declare function audioFormat(mediaType: string): string;
/** The MIME type of an audio format, as `response_format` of speech names it. */
export declare function audioType(format: string | undefined): string;
