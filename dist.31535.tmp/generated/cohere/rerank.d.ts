import { type Model } from "typecard/runtime";
/** Rerank 5 Pro: 32,768 tokens of context; USD 0.05 in per million tokens. */
export declare const rerankV50Pro: Model<"rerank-v5.0-pro", "rerank">;
/** Rerank 5 Fast: 32,768 tokens of context; USD 0.02 in per million tokens. */
export declare const rerankV50Fast: Model<"rerank-v5.0-fast", "rerank">;
/** Rerank 4 Pro: 32,768 tokens of context; USD 2.50 in per thousand tokens. */
export declare const rerankV40Pro: Model<"rerank-v4.0-pro", "rerank">;
/** Rerank 4 Fast: 32,768 tokens of context; USD 2.00 in per thousand tokens. */
export declare const rerankV40Fast: Model<"rerank-v4.0-fast", "rerank">;
/** Rerank 3.5: 4,096 tokens of context; USD 2.00 in per thousand tokens. */
export declare const rerankV35: Model<"rerank-v3.5", "rerank">;
/** Rerank Multilingual v3: 4,096 tokens of context; USD 2.00 in per thousand tokens. */
export declare const rerankMultilingualV30: Model<"rerank-multilingual-v3.0", "rerank">;
/** Rerank English v3: 4,096 tokens of context; USD 2.00 in per thousand tokens. */
export declare const rerankEnglishV30: Model<"rerank-english-v3.0", "rerank">;
/** The rerank models of cohere, by id. */
export interface Models {
    readonly "rerank-v5.0-pro": typeof rerankV50Pro;
    readonly "rerank-v5.0-fast": typeof rerankV50Fast;
    readonly "rerank-v4.0-pro": typeof rerankV40Pro;
    readonly "rerank-v4.0-fast": typeof rerankV40Fast;
    readonly "rerank-v3.5": typeof rerankV35;
    readonly "rerank-multilingual-v3.0": typeof rerankMultilingualV30;
    readonly "rerank-english-v3.0": typeof rerankEnglishV30;
}
export declare const models: Models;
