/**
 * Speech that is a quiet tone with the text written into a comment of the file, where there is one, so that the emulator's own
 * transcription reads it back. The frames are valid; other decoders hear a hum.
 */
export declare function speak(text: string, format: string): {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
};
/** The text that `speak` wrote into a file; undefined for other files. */
export declare function heard(bytes: Uint8Array): string | undefined;
/** How long a file plays, in seconds: exact for our own WAV, a guess from the size for others. */
export declare function secondsOf(bytes: Uint8Array): number;
