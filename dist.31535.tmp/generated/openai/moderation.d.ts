import { type Model } from "typecard/runtime";
/** Omni Moderation: USD 0 in per million tokens. */
export declare const omniModerationLatest: Model<"omni-moderation-latest", "moderation">;
/**
 * Text Moderation (stable): USD 0 in per million tokens.
 *
 * @deprecated Use omni-moderation-latest instead.
 */
export declare const textModerationStable: Model<"text-moderation-stable", "moderation">;
/**
 * Text Moderation: USD 0 in per million tokens.
 *
 * @deprecated Use omni-moderation-latest instead.
 */
export declare const textModerationLatest: Model<"text-moderation-latest", "moderation">;
/** The moderation models of openai, by id. */
export interface Models {
    readonly "omni-moderation-latest": typeof omniModerationLatest;
    readonly "text-moderation-stable": typeof textModerationStable;
    readonly "text-moderation-latest": typeof textModerationLatest;
}
export declare const models: Models;
