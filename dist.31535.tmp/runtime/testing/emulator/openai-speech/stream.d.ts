import type { StreamEvent } from "../operation.ts";
/** Audio in events. https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event */
export declare function streamOf(bytes: Uint8Array, { input, output }: {
    readonly input: number;
    readonly output: number;
}): readonly StreamEvent[];
