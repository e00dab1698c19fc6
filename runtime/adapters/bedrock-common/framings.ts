import type { Framings } from "../../core/codec.ts";

/** The framing of AWS. Its library is loaded when a stream first needs it. */
export const awsFramings: Framings = {
  "aws-event-stream": async (maxEventBytes) =>
    (await import("./aws-event-stream.ts")).awsEventStreamFraming(maxEventBytes),
};
