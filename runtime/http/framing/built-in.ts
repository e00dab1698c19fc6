import { bytesFraming } from "./bytes.ts";
import type { Framings } from "./framer.ts";
import { ndjsonFraming } from "./ndjson.ts";
import { sseFraming } from "./sse.ts";

/** The framings that need nothing but the platform. */
export const builtInFramings: Framings = { sse: sseFraming, ndjson: ndjsonFraming, bytes: bytesFraming };
