import type { AudioFile } from "../core/call.ts";
/** A tenth of a second of silence as WAV, 8 kHz, 16 bits, one channel: the smallest file that can be transcribed. */
export declare function silence(): AudioFile;
