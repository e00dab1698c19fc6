/**
 * Joins audio of one format. Frames of MP3, AAC, Opus in Ogg and bare samples follow each other as they are; of WAV only the
 * first head is kept, with the length of all.
 */
export declare function joinAudio(pieces: readonly Uint8Array[]): Uint8Array;
/**
 * Refuses to speak a text in pieces whose files cannot follow each other.
 * @throws InvokeBadRequestError `unsupported_parameter`.
 */
export declare function checkJoinable(format: string | undefined, pieces: number): void;
