import { bytesFraming } from "./bytes.js";
import { ndjsonFraming } from "./ndjson.js";
import { sseFraming } from "./sse.js";
/** The framings that need nothing but the platform. */
export const builtInFramings = { sse: sseFraming, ndjson: ndjsonFraming, bytes: bytesFraming };
