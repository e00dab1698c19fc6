import { type Model } from "typecard/runtime";
import { type CommandA032025Parameters, type CommandAPlus052026Parameters, type CommandAReasoning082025Parameters, type CommandNightlyChatParameters, type Parameters_0f685948, type Parameters_5261e76e, type Parameters_69f41c16, type Parameters_87bddf78, type Parameters_e4d63da1 } from "./parameters.js";
/** Command A+ (05-2026): 128,000 tokens of context. */
export declare const commandAPlus052026: Model<"command-a-plus-05-2026", "llm", CommandAPlus052026Parameters>;
/** Command A (03-2025): 256,000 tokens of context; USD 2.50 in, 10.00 out per million tokens. */
export declare const commandA032025: Model<"command-a-03-2025", "llm", CommandA032025Parameters>;
/** Command A Reasoning (08-2025): 256,000 tokens of context. */
export declare const commandAReasoning082025: Model<"command-a-reasoning-08-2025", "llm", CommandAReasoning082025Parameters>;
/** Command A Vision (07-2025): 128,000 tokens of context. */
export declare const commandAVision072025: Model<"command-a-vision-07-2025", "llm", Parameters_0f685948>;
/** Command A Translate (08-2025): 8,000 tokens of context. */
export declare const commandATranslate082025: Model<"command-a-translate-08-2025", "llm", Parameters_0f685948>;
/** Command R7B (12-2024): 128,000 tokens of context; USD 0.0375 in, 0.15 out per million tokens. */
export declare const commandR7b122024: Model<"command-r7b-12-2024", "llm", Parameters_69f41c16>;
/** Command R7B Arabic (02-2025): 128,000 tokens of context; USD 0.50 in, 1.50 out per million tokens. */
export declare const commandR7bArabic022025: Model<"command-r7b-arabic-02-2025", "llm", Parameters_69f41c16>;
/** Command R (08-2024): 128,000 tokens of context; USD 0.15 in, 0.60 out per million tokens. */
export declare const commandR082024: Model<"command-r-08-2024", "llm", Parameters_69f41c16>;
/** Command R+ (08-2024): 128,000 tokens of context; USD 2.50 in, 10.00 out per million tokens. */
export declare const commandRPlus082024: Model<"command-r-plus-08-2024", "llm", Parameters_69f41c16>;
/** Aya Expanse 32B: 128,000 tokens of context; USD 0.50 in, 1.50 out per million tokens. */
export declare const c4aiAyaExpanse32b: Model<"c4ai-aya-expanse-32b", "llm", Parameters_69f41c16>;
/**
 * Command R: 128,000 tokens of context; USD 0.50 in, 1.50 out per million tokens.
 *
 * @deprecated Use command-r-08-2024 instead.
 */
export declare const commandR: Model<"command-r", "llm", Parameters_e4d63da1>;
/**
 * Command R (03-2024): 128,000 tokens of context; USD 0.50 in, 1.50 out per million tokens.
 *
 * @deprecated Use command-r-08-2024 instead.
 */
export declare const commandR032024: Model<"command-r-03-2024", "llm", Parameters_69f41c16>;
/**
 * Command R+: 128,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use command-r-plus-08-2024 instead.
 */
export declare const commandRPlus: Model<"command-r-plus", "llm", Parameters_e4d63da1>;
/**
 * Command R+ (04-2024): 128,000 tokens of context; USD 3.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use command-r-plus-08-2024 instead.
 */
export declare const commandRPlus042024: Model<"command-r-plus-04-2024", "llm", Parameters_69f41c16>;
/**
 * Command Chat: 4,096 tokens of context; USD 1.00 in, 2.00 out per million tokens.
 *
 * @deprecated Use command-a-03-2025 instead.
 */
export declare const commandChat: Model<"command-chat", "llm", Parameters_5261e76e>;
/**
 * Command Light Chat: 4,096 tokens of context; USD 0.30 in, 0.60 out per million tokens.
 *
 * @deprecated Use command-r-08-2024 instead.
 */
export declare const commandLightChat: Model<"command-light-chat", "llm", Parameters_5261e76e>;
/**
 * Command Nightly Chat: 4,096 tokens of context; USD 1.00 in, 2.00 out per million tokens.
 *
 * @deprecated Use command-a-03-2025 instead.
 */
export declare const commandNightlyChat: Model<"command-nightly-chat", "llm", CommandNightlyChatParameters>;
/**
 * Command Light Nightly Chat: 4,096 tokens of context; USD 0.30 in, 0.60 out per million tokens.
 *
 * @deprecated Use command-r-08-2024 instead.
 */
export declare const commandLightNightlyChat: Model<"command-light-nightly-chat", "llm", Parameters_5261e76e>;
/**
 * Command: 4,096 tokens of context; USD 1.00 in, 2.00 out per million tokens.
 *
 * @deprecated Use command-a-03-2025 instead.
 */
export declare const command: Model<"command", "llm", Parameters_87bddf78>;
/**
 * Command Light: 4,096 tokens of context; USD 0.30 in, 0.60 out per million tokens.
 *
 * @deprecated Use command-r-08-2024 instead.
 */
export declare const commandLight: Model<"command-light", "llm", Parameters_87bddf78>;
/**
 * Command Nightly: 4,096 tokens of context; USD 1.00 in, 2.00 out per million tokens.
 *
 * @deprecated Use command-a-03-2025 instead.
 */
export declare const commandNightly: Model<"command-nightly", "llm", Parameters_87bddf78>;
/**
 * Command Light Nightly: 4,096 tokens of context; USD 0.30 in, 0.60 out per million tokens.
 *
 * @deprecated Use command-r-08-2024 instead.
 */
export declare const commandLightNightly: Model<"command-light-nightly", "llm", Parameters_87bddf78>;
/**
 * Aya Expanse 8B: 8,192 tokens of context; USD 0.50 in, 1.50 out per million tokens.
 *
 * @deprecated Use command-r7b-12-2024 instead.
 */
export declare const c4aiAyaExpanse8b: Model<"c4ai-aya-expanse-8b", "llm", Parameters_e4d63da1>;
/** The llm models of cohere, by id. */
export interface Models {
    readonly "command-a-plus-05-2026": typeof commandAPlus052026;
    readonly "command-a-03-2025": typeof commandA032025;
    readonly "command-a-reasoning-08-2025": typeof commandAReasoning082025;
    readonly "command-a-vision-07-2025": typeof commandAVision072025;
    readonly "command-a-translate-08-2025": typeof commandATranslate082025;
    readonly "command-r7b-12-2024": typeof commandR7b122024;
    readonly "command-r7b-arabic-02-2025": typeof commandR7bArabic022025;
    readonly "command-r-08-2024": typeof commandR082024;
    readonly "command-r-plus-08-2024": typeof commandRPlus082024;
    readonly "c4ai-aya-expanse-32b": typeof c4aiAyaExpanse32b;
    readonly "command-r": typeof commandR;
    readonly "command-r-03-2024": typeof commandR032024;
    readonly "command-r-plus": typeof commandRPlus;
    readonly "command-r-plus-04-2024": typeof commandRPlus042024;
    readonly "command-chat": typeof commandChat;
    readonly "command-light-chat": typeof commandLightChat;
    readonly "command-nightly-chat": typeof commandNightlyChat;
    readonly "command-light-nightly-chat": typeof commandLightNightlyChat;
    readonly command: typeof command;
    readonly "command-light": typeof commandLight;
    readonly "command-nightly": typeof commandNightly;
    readonly "command-light-nightly": typeof commandLightNightly;
    readonly "c4ai-aya-expanse-8b": typeof c4aiAyaExpanse8b;
}
export declare const models: Models;
