import type { Framings } from "./framer.ts";
/** The framings that need nothing but the platform. */
export declare const builtInFramings: Framings;
