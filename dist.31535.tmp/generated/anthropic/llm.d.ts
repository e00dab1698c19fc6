import { type Model } from "typecard/runtime";
import { type Claude37Sonnet20250219Parameters, type Claude3Sonnet20240229Parameters, type ClaudeHaiku55Parameters, type ClaudeOpus4120250805Parameters, type ClaudeOpus420250514Parameters, type ClaudeOpus46Parameters, type ClaudeOpus55Parameters, type ClaudeOpus5Parameters, type ClaudeSonnet420250514Parameters, type ClaudeSonnet46Parameters, type ClaudeSonnet5Parameters, type Parameters_0b88c85f, type Parameters_1f221e7c, type Parameters_3bbcec03, type Parameters_5b9d8296, type Parameters_6c4cdefb, type Parameters_74e9b5ba, type Parameters_a1acc0fc, type Parameters_de745471, type Parameters_e551f5b9 } from "./parameters.js";
/** Claude Opus 5.5: 1,000,000 tokens of context; USD 4.00 in, 20.00 out per million tokens. */
export declare const claudeOpus55: Model<"claude-opus-5-5", "llm", ClaudeOpus55Parameters>;
/** Claude Fable 5.1: 1,000,000 tokens of context; USD 10.00 in, 50.00 out per million tokens. */
export declare const claudeFable51: Model<"claude-fable-5-1", "llm", Parameters_1f221e7c>;
/** Claude Sonnet 5.5: 1,000,000 tokens of context; USD 2.00 in, 10.00 out per million tokens. */
export declare const claudeSonnet55: Model<"claude-sonnet-5-5", "llm", Parameters_1f221e7c>;
/** Claude Haiku 5.5: 1,000,000 tokens of context; USD 0.10 in, 0.50 out per million tokens. */
export declare const claudeHaiku55: Model<"claude-haiku-5-5", "llm", ClaudeHaiku55Parameters>;
/** Claude Opus 5: 1,000,000 tokens of context; USD 5.00 in, 25.00 out per million tokens. */
export declare const claudeOpus5: Model<"claude-opus-5", "llm", ClaudeOpus5Parameters>;
/** Claude Sonnet 5: 1,000,000 tokens of context; USD 2.00 in, 10.00 out per million tokens. */
export declare const claudeSonnet5: Model<"claude-sonnet-5", "llm", ClaudeSonnet5Parameters>;
/** Claude Fable 5: 1,000,000 tokens of context; USD 10.00 in, 50.00 out per million tokens. */
export declare const claudeFable5: Model<"claude-fable-5", "llm", Parameters_de745471>;
/** Claude Mythos 5: 1,000,000 tokens of context; USD 10.00 in, 50.00 out per million tokens. */
export declare const claudeMythos5: Model<"claude-mythos-5", "llm", Parameters_de745471>;
/** Claude Opus 4.8: 1,000,000 tokens of context; USD 5.00 in, 25.00 out per million tokens. */
export declare const claudeOpus48: Model<"claude-opus-4-8", "llm", Parameters_a1acc0fc>;
/** Claude Opus 4.7: 1,000,000 tokens of context; USD 5.00 in, 25.00 out per million tokens. */
export declare const claudeOpus47: Model<"claude-opus-4-7", "llm", Parameters_a1acc0fc>;
/** Claude Opus 4.6: 1,000,000 tokens of context; USD 5.00 in, 25.00 out per million tokens. */
export declare const claudeOpus46: Model<"claude-opus-4-6", "llm", ClaudeOpus46Parameters>;
/** Claude Sonnet 4.6: 1,000,000 tokens of context; USD 3.00 in, 15.00 out per million tokens. */
export declare const claudeSonnet46: Model<"claude-sonnet-4-6", "llm", ClaudeSonnet46Parameters>;
/** Claude Opus 4.5: 200,000 tokens of context; USD 5.00 in, 25.00 out per million tokens. */
export declare const claudeOpus45: Model<"claude-opus-4-5", "llm", Parameters_3bbcec03>;
/** Claude Opus 4.5 (2025-11-01): 200,000 tokens of context; USD 5.00 in, 25.00 out per million tokens. */
export declare const claudeOpus4520251101: Model<"claude-opus-4-5-20251101", "llm", Parameters_3bbcec03>;
/** Claude Haiku 4.5: 200,000 tokens of context; USD 1.00 in, 5.00 out per million tokens. */
export declare const claudeHaiku45: Model<"claude-haiku-4-5", "llm", Parameters_74e9b5ba>;
/** Claude Haiku 4.5 (2025-10-01): 200,000 tokens of context; USD 1.00 in, 5.00 out per million tokens. */
export declare const claudeHaiku4520251001: Model<"claude-haiku-4-5-20251001", "llm", Parameters_74e9b5ba>;
/**
 * Claude Sonnet 4.5: 1,000,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-5-5 instead.
 */
export declare const claudeSonnet45: Model<"claude-sonnet-4-5", "llm", Parameters_6c4cdefb>;
/**
 * Claude Sonnet 4.5 (2025-09-29): 1,000,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-5-5 instead.
 */
export declare const claudeSonnet4520250929: Model<"claude-sonnet-4-5-20250929", "llm", Parameters_6c4cdefb>;
/**
 * Claude Opus 4.1: 200,000 tokens of context; USD 15.00 in, 75.00 out per million tokens.
 *
 * @deprecated Use claude-opus-4-8 instead.
 */
export declare const claudeOpus4120250805: Model<"claude-opus-4-1-20250805", "llm", ClaudeOpus4120250805Parameters>;
/**
 * Claude Opus 4: 200,000 tokens of context; USD 15.00 in, 75.00 out per million tokens.
 *
 * @deprecated Use claude-opus-4-8 instead.
 */
export declare const claudeOpus420250514: Model<"claude-opus-4-20250514", "llm", ClaudeOpus420250514Parameters>;
/**
 * Claude Sonnet 4: 1,000,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claudeSonnet420250514: Model<"claude-sonnet-4-20250514", "llm", ClaudeSonnet420250514Parameters>;
/**
 * Claude Sonnet 3.7: 200,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claude37Sonnet20250219: Model<"claude-3-7-sonnet-20250219", "llm", Claude37Sonnet20250219Parameters>;
/**
 * Claude Haiku 3.5: 200,000 tokens of context; USD 0.80 in, 4.00 out per million tokens.
 *
 * @deprecated Use claude-haiku-4-5-20251001 instead.
 */
export declare const claude35Haiku20241022: Model<"claude-3-5-haiku-20241022", "llm", Parameters_0b88c85f>;
/**
 * Claude Sonnet 3.5 (2024-10-22): 200,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claude35Sonnet20241022: Model<"claude-3-5-sonnet-20241022", "llm", Parameters_0b88c85f>;
/**
 * Claude Sonnet 3.5 (2024-06-20): 200,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claude35Sonnet20240620: Model<"claude-3-5-sonnet-20240620", "llm", Parameters_0b88c85f>;
/**
 * Claude Haiku 3: 200,000 tokens of context; USD 0.25 in, 1.25 out per million tokens.
 *
 * @deprecated Use claude-haiku-4-5-20251001 instead.
 */
export declare const claude3Haiku20240307: Model<"claude-3-haiku-20240307", "llm", Parameters_5b9d8296>;
/**
 * Claude Opus 3: 200,000 tokens of context; USD 15.00 in, 75.00 out per million tokens.
 *
 * @deprecated Use claude-opus-4-8 instead.
 */
export declare const claude3Opus20240229: Model<"claude-3-opus-20240229", "llm", Parameters_5b9d8296>;
/**
 * Claude Sonnet 3: 200,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claude3Sonnet20240229: Model<"claude-3-sonnet-20240229", "llm", Claude3Sonnet20240229Parameters>;
/**
 * Claude 2.1: 200,000 tokens of context; USD 8.00 in, 24.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claude21: Model<"claude-2.1", "llm", Parameters_e551f5b9>;
/**
 * Claude 2: 100,000 tokens of context; USD 8.00 in, 24.00 out per million tokens.
 *
 * @deprecated Use claude-sonnet-4-6 instead.
 */
export declare const claude2: Model<"claude-2", "llm", Parameters_e551f5b9>;
/**
 * Claude Instant 1.2: 100,000 tokens of context; USD 0.80 in, 2.40 out per million tokens.
 *
 * @deprecated Use claude-haiku-4-5-20251001 instead.
 */
export declare const claudeInstant12: Model<"claude-instant-1.2", "llm", Parameters_e551f5b9>;
/**
 * Claude Instant 1: 100,000 tokens of context; USD 0.80 in, 2.40 out per million tokens.
 *
 * @deprecated Use claude-haiku-4-5-20251001 instead.
 */
export declare const claudeInstant1: Model<"claude-instant-1", "llm", Parameters_e551f5b9>;
/** The llm models of anthropic, by id. */
export interface Models {
    readonly "claude-opus-5-5": typeof claudeOpus55;
    readonly "claude-fable-5-1": typeof claudeFable51;
    readonly "claude-sonnet-5-5": typeof claudeSonnet55;
    readonly "claude-haiku-5-5": typeof claudeHaiku55;
    readonly "claude-opus-5": typeof claudeOpus5;
    readonly "claude-sonnet-5": typeof claudeSonnet5;
    readonly "claude-fable-5": typeof claudeFable5;
    readonly "claude-mythos-5": typeof claudeMythos5;
    readonly "claude-opus-4-8": typeof claudeOpus48;
    readonly "claude-opus-4-7": typeof claudeOpus47;
    readonly "claude-opus-4-6": typeof claudeOpus46;
    readonly "claude-sonnet-4-6": typeof claudeSonnet46;
    readonly "claude-opus-4-5": typeof claudeOpus45;
    readonly "claude-opus-4-5-20251101": typeof claudeOpus4520251101;
    readonly "claude-haiku-4-5": typeof claudeHaiku45;
    readonly "claude-haiku-4-5-20251001": typeof claudeHaiku4520251001;
    readonly "claude-sonnet-4-5": typeof claudeSonnet45;
    readonly "claude-sonnet-4-5-20250929": typeof claudeSonnet4520250929;
    readonly "claude-opus-4-1-20250805": typeof claudeOpus4120250805;
    readonly "claude-opus-4-20250514": typeof claudeOpus420250514;
    readonly "claude-sonnet-4-20250514": typeof claudeSonnet420250514;
    readonly "claude-3-7-sonnet-20250219": typeof claude37Sonnet20250219;
    readonly "claude-3-5-haiku-20241022": typeof claude35Haiku20241022;
    readonly "claude-3-5-sonnet-20241022": typeof claude35Sonnet20241022;
    readonly "claude-3-5-sonnet-20240620": typeof claude35Sonnet20240620;
    readonly "claude-3-haiku-20240307": typeof claude3Haiku20240307;
    readonly "claude-3-opus-20240229": typeof claude3Opus20240229;
    readonly "claude-3-sonnet-20240229": typeof claude3Sonnet20240229;
    readonly "claude-2.1": typeof claude21;
    readonly "claude-2": typeof claude2;
    readonly "claude-instant-1.2": typeof claudeInstant12;
    readonly "claude-instant-1": typeof claudeInstant1;
}
export declare const models: Models;
