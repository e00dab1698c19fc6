import { type Model } from "typecard/runtime";
/**
 * GPT-4o mini TTS: USD 0.60 in per million tokens.
 *
 * @deprecated
 */
export declare const gpt4oMiniTts: Model<"gpt-4o-mini-tts", "tts">;
/**
 * GPT-4o mini TTS (2025-12-15): USD 0.60 in per million tokens.
 *
 * @deprecated
 */
export declare const gpt4oMiniTts20251215: Model<"gpt-4o-mini-tts-2025-12-15", "tts">;
/**
 * TTS 1: USD 15.00 in per million tokens.
 *
 * @deprecated
 */
export declare const tts1: Model<"tts-1", "tts">;
/**
 * TTS 1 HD: USD 30.00 in per million tokens.
 *
 * @deprecated
 */
export declare const tts1Hd: Model<"tts-1-hd", "tts">;
/** The tts models of openai, by id. */
export interface Models {
    readonly "gpt-4o-mini-tts": typeof gpt4oMiniTts;
    readonly "gpt-4o-mini-tts-2025-12-15": typeof gpt4oMiniTts20251215;
    readonly "tts-1": typeof tts1;
    readonly "tts-1-hd": typeof tts1Hd;
}
export declare const models: Models;
