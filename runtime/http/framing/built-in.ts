import type { Framings } from "../../core/codec.ts";
import { bytesFraming } from "./bytes.ts";
import { sseFraming } from "./sse.ts";

/** The framings that most protocols share. A codec brings the others that it needs. */
export const builtInFramings: Framings = { sse: sseFraming, bytes: bytesFraming };
