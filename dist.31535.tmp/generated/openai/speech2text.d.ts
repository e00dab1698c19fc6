import { type Model } from "typecard/runtime";
/** GPT Transcribe: USD 0.0045 in per token. */
export declare const gptTranscribe: Model<"gpt-transcribe", "speech2text">;
/**
 * GPT-4o Transcribe: USD 2.50 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-transcribe instead.
 */
export declare const gpt4oTranscribe: Model<"gpt-4o-transcribe", "speech2text">;
/**
 * GPT-4o Transcribe Diarize: USD 2.50 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-transcribe instead.
 */
export declare const gpt4oTranscribeDiarize: Model<"gpt-4o-transcribe-diarize", "speech2text">;
/**
 * GPT-4o mini Transcribe: USD 1.25 in, 5.00 out per million tokens.
 *
 * @deprecated Use gpt-transcribe instead.
 */
export declare const gpt4oMiniTranscribe: Model<"gpt-4o-mini-transcribe", "speech2text">;
/**
 * GPT-4o mini Transcribe (2025-12-15): USD 1.25 in, 5.00 out per million tokens.
 *
 * @deprecated Use gpt-transcribe instead.
 */
export declare const gpt4oMiniTranscribe20251215: Model<"gpt-4o-mini-transcribe-2025-12-15", "speech2text">;
/**
 * Whisper 1: USD 0.006 in per token.
 *
 * @deprecated Use gpt-transcribe instead.
 */
export declare const whisper1: Model<"whisper-1", "speech2text">;
/** The speech2text models of openai, by id. */
export interface Models {
    readonly "gpt-transcribe": typeof gptTranscribe;
    readonly "gpt-4o-transcribe": typeof gpt4oTranscribe;
    readonly "gpt-4o-transcribe-diarize": typeof gpt4oTranscribeDiarize;
    readonly "gpt-4o-mini-transcribe": typeof gpt4oMiniTranscribe;
    readonly "gpt-4o-mini-transcribe-2025-12-15": typeof gpt4oMiniTranscribe20251215;
    readonly "whisper-1": typeof whisper1;
}
export declare const models: Models;
