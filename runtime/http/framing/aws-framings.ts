import type { Framings } from "./framer.ts";

/** What a provider on AWS passes as `framings`. Its library is loaded when a stream first needs it, and only who passes this has it in a bundle. */
export const awsFramings: Framings = {
  "aws-event-stream": async (maxEventBytes) =>
    (await import("./aws-event-stream.ts")).awsEventStreamFraming(maxEventBytes),
};
