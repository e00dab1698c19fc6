import type { AudioFile, TranscriptionCall } from "../core/call.ts";
import type { TransportOptions } from "../http/options.ts";
import { type Card } from "./card.ts";
/**
 * Refuses a file whose extension the card does not list.
 * @throws InvokeBadRequestError `unsupported_content`.
 */
export declare function checkAudioName(card: Card, { name }: AudioFile, provider: string): void;
/**
 * The bytes of a file, fetched where they are behind a URL.
 * @throws InvokeBadRequestError `request_too_large` for more megabytes than the card's `file_upload_limit`.
 */
export declare function loadAudio(card: Card, file: AudioFile, provider: string, options: TransportOptions): Promise<TranscriptionCall["file"]>;
