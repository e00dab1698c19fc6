import type { ResultStream } from "./result-stream.ts";
/** Reads a stream to its end and gives what `invoke` would have given. */
export declare function collect<Result>(stream: ResultStream<unknown, Result>): Promise<Result>;
