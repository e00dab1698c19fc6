import type { Framer } from "./framer.ts";
/** One JSON document a line (https://github.com/ndjson/ndjson-spec). Blank lines are read over; the last line may lack its end. */
export declare function ndjsonFraming(maxEventBytes: number): Framer;
