import type { Framer } from "../../core/codec.ts";

/** Bytes as they come, such as audio: every chunk is an event. */
export function bytesFraming(): Framer {
  return {
    push(bytes, emit) {
      if (bytes.length > 0) emit({ type: "bytes", bytes });
    },
    end: () => {},
  };
}
