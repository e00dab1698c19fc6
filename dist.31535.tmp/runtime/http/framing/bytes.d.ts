import type { Framer } from "./framer.ts";
/** Bytes as they come, such as audio: every chunk is an event. */
export declare function bytesFraming(): Framer;
