import { type Model } from "typecard/runtime";
/** Embed 5 Pro: 128,000 tokens of context. */
export declare const embedV50Pro: Model<"embed-v5.0-pro", "text-embedding">;
/** Embed 5 Fast: 128,000 tokens of context; USD 0.08 in per million tokens. */
export declare const embedV50Fast: Model<"embed-v5.0-fast", "text-embedding">;
/** Embed 4: 128,000 tokens of context; USD 0.12 in per million tokens. */
export declare const embedV40: Model<"embed-v4.0", "text-embedding">;
/** Embed Multilingual v3: 512 tokens of context; USD 0.10 in per million tokens. */
export declare const embedMultilingualV30: Model<"embed-multilingual-v3.0", "text-embedding">;
/** Embed Multilingual Light v3: 512 tokens of context; USD 0.10 in per million tokens. */
export declare const embedMultilingualLightV30: Model<"embed-multilingual-light-v3.0", "text-embedding">;
/** Embed English v3: 512 tokens of context; USD 0.10 in per million tokens. */
export declare const embedEnglishV30: Model<"embed-english-v3.0", "text-embedding">;
/** Embed English Light v3: 512 tokens of context; USD 0.10 in per million tokens. */
export declare const embedEnglishLightV30: Model<"embed-english-light-v3.0", "text-embedding">;
/**
 * Embed Multilingual v2: 256 tokens of context; USD 0.10 in per million tokens.
 *
 * @deprecated Use embed-multilingual-v3.0 instead.
 */
export declare const embedMultilingualV20: Model<"embed-multilingual-v2.0", "text-embedding">;
/**
 * Embed English v2: 512 tokens of context; USD 0.10 in per million tokens.
 *
 * @deprecated Use embed-english-v3.0 instead.
 */
export declare const embedEnglishV20: Model<"embed-english-v2.0", "text-embedding">;
/**
 * Embed English Light v2: 512 tokens of context; USD 0.10 in per million tokens.
 *
 * @deprecated Use embed-english-v3.0 instead.
 */
export declare const embedEnglishLightV20: Model<"embed-english-light-v2.0", "text-embedding">;
/** The text-embedding models of cohere, by id. */
export interface Models {
    readonly "embed-v5.0-pro": typeof embedV50Pro;
    readonly "embed-v5.0-fast": typeof embedV50Fast;
    readonly "embed-v4.0": typeof embedV40;
    readonly "embed-multilingual-v3.0": typeof embedMultilingualV30;
    readonly "embed-multilingual-light-v3.0": typeof embedMultilingualLightV30;
    readonly "embed-english-v3.0": typeof embedEnglishV30;
    readonly "embed-english-light-v3.0": typeof embedEnglishLightV30;
    readonly "embed-multilingual-v2.0": typeof embedMultilingualV20;
    readonly "embed-english-v2.0": typeof embedEnglishV20;
    readonly "embed-english-light-v2.0": typeof embedEnglishLightV20;
}
export declare const models: Models;
