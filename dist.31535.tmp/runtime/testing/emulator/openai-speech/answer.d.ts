import type { Answer, Asked } from "../operation.ts";
/** Speaks a text: as bytes, or as events with `stream_format: "sse"`. */
export declare function answerSpeech({ body, reply }: Asked): Answer;
