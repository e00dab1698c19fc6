import type { StreamEvent } from "../operation.ts";
/** A transcript in events. https://platform.openai.com/docs/api-reference/audio/transcript-text-delta-event */
export declare function streamOf(text: string, usage: object, scripted: readonly string[] | undefined): readonly StreamEvent[];
