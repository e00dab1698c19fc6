import { EventStreamCodec } from "@smithy/eventstream-codec";
import type { Fault } from "../fault.ts";
import type { StreamEvent } from "../operation.ts";
import { rechunked } from "./write-events.ts";

/** A stream's events as messages of an AWS event stream; each item is one write. What bends texts leaves them as they are. */
export function frameChunks(
  events: readonly StreamEvent[],
  half: StreamEvent | undefined,
  fault: Fault | undefined,
): readonly Buffer[] {
  const chunks = events.map(frame);
  if (half !== undefined) {
    const whole = frame(half);
    chunks.push(whole.subarray(0, Math.ceil(whole.length / 2)));
  }
  return rechunked(chunks, fault);
}

/** https://docs.aws.amazon.com/transcribe/latest/dg/streaming-setting-up.html#streaming-event-stream */
function frame({ event = "", data, isException = false }: StreamEvent): Buffer {
  const header = (value: string) => ({ type: "string" as const, value });
  return Buffer.from(
    codec.encode({
      headers: {
        [isException ? ":exception-type" : ":event-type"]: header(event),
        ":content-type": header("application/json"),
        ":message-type": header(isException ? "exception" : "event"),
      },
      body: Buffer.from(data),
    }),
  );
}

const codec = new EventStreamCodec(
  (bytes) => (typeof bytes === "string" ? bytes : Buffer.from(bytes).toString("utf8")),
  (text) => Buffer.from(text, "utf8"),
);
