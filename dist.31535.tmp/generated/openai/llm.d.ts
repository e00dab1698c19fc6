import { type Model } from "typecard/runtime";
import { type ChatLatestParameters, type Chatgpt4oLatestParameters, type Gpt4Parameters, type Gpt4o20240513Parameters, type Gpt5NanoParameters, type Gpt5ProParameters, type O1MiniParameters, type O1PreviewParameters, type O3ProParameters, type Parameters_06b886ee, type Parameters_1a62d415, type Parameters_2cfe0c85, type Parameters_2d3fc985, type Parameters_320ad90b, type Parameters_423912e1, type Parameters_55aecf5e, type Parameters_6586b53c, type Parameters_82cdf2d4, type Parameters_884a66ef, type Parameters_8c2bd474, type Parameters_93b430ae, type Parameters_9c519fbc, type Parameters_a11f576d, type Parameters_b6181916, type Parameters_ba443fa6, type Parameters_d82162b8, type Parameters_e1f45d7b, type Parameters_e3afee05, type Parameters_e9393335, type Parameters_ead6850e, type Parameters_f35e8df1 } from "./parameters.js";
/** GPT-6.2 Astra: 1,050,000 tokens of context; USD 8.00 in, 40.00 out per million tokens. */
export declare const gpt62Astra: Model<"gpt-6.2-astra", "llm", Parameters_2d3fc985>;
/** GPT-6.2 Sol: 1,050,000 tokens of context; USD 2.00 in, 10.00 out per million tokens. */
export declare const gpt62Sol: Model<"gpt-6.2-sol", "llm", Parameters_2d3fc985>;
/** GPT-6.1 Sol: 1,050,000 tokens of context; USD 2.00 in, 10.00 out per million tokens. */
export declare const gpt61Sol: Model<"gpt-6.1-sol", "llm", Parameters_ba443fa6>;
/** GPT-6.1 Terra: 1,050,000 tokens of context; USD 1.00 in, 5.00 out per million tokens. */
export declare const gpt61Terra: Model<"gpt-6.1-terra", "llm", Parameters_9c519fbc>;
/** GPT-6 Astra: 1,050,000 tokens of context; USD 10.00 in, 50.00 out per million tokens. */
export declare const gpt6Astra: Model<"gpt-6-astra", "llm", Parameters_ba443fa6>;
/** GPT-6 Sol: 1,050,000 tokens of context; USD 2.00 in, 10.00 out per million tokens. */
export declare const gpt6Sol: Model<"gpt-6-sol", "llm", Parameters_9c519fbc>;
/** GPT-6 Luna: 1,050,000 tokens of context; USD 0.10 in, 0.50 out per million tokens. */
export declare const gpt6Luna: Model<"gpt-6-luna", "llm", Parameters_9c519fbc>;
/** Chat Latest: 400,000 tokens of context; USD 5.00 in, 30.00 out per million tokens. */
export declare const chatLatest: Model<"chat-latest", "llm", ChatLatestParameters>;
/** GPT-5.6: 1,050,000 tokens of context; USD 4.00 in, 20.00 out per million tokens. */
export declare const gpt56: Model<"gpt-5.6", "llm", Parameters_f35e8df1>;
/** GPT-5.6 Sol: 1,050,000 tokens of context; USD 4.00 in, 20.00 out per million tokens. */
export declare const gpt56Sol: Model<"gpt-5.6-sol", "llm", Parameters_f35e8df1>;
/** GPT-5.6 Terra: 1,050,000 tokens of context; USD 2.00 in, 12.00 out per million tokens. */
export declare const gpt56Terra: Model<"gpt-5.6-terra", "llm", Parameters_f35e8df1>;
/** GPT-5.6 Luna: 1,050,000 tokens of context; USD 0.20 in, 1.20 out per million tokens. */
export declare const gpt56Luna: Model<"gpt-5.6-luna", "llm", Parameters_f35e8df1>;
/** GPT-5.5: 1,050,000 tokens of context; USD 5.00 in, 30.00 out per million tokens. */
export declare const gpt55: Model<"gpt-5.5", "llm", Parameters_884a66ef>;
/** GPT-5.5 (2026-04-23): 1,050,000 tokens of context; USD 5.00 in, 30.00 out per million tokens. */
export declare const gpt5520260423: Model<"gpt-5.5-2026-04-23", "llm", Parameters_884a66ef>;
/** GPT-5.5 Pro: 1,050,000 tokens of context; USD 30.00 in, 180.00 out per million tokens. */
export declare const gpt55Pro: Model<"gpt-5.5-pro", "llm", Parameters_2cfe0c85>;
/** GPT-5.5 Pro (2026-04-23): 1,050,000 tokens of context; USD 30.00 in, 180.00 out per million tokens. */
export declare const gpt55Pro20260423: Model<"gpt-5.5-pro-2026-04-23", "llm", Parameters_2cfe0c85>;
/** GPT-5.4: 1,050,000 tokens of context; USD 2.50 in, 15.00 out per million tokens. */
export declare const gpt54: Model<"gpt-5.4", "llm", Parameters_423912e1>;
/** GPT-5.4 (2026-03-05): 1,050,000 tokens of context; USD 2.50 in, 15.00 out per million tokens. */
export declare const gpt5420260305: Model<"gpt-5.4-2026-03-05", "llm", Parameters_423912e1>;
/** GPT-5.4 Pro: 1,050,000 tokens of context; USD 30.00 in, 180.00 out per million tokens. */
export declare const gpt54Pro: Model<"gpt-5.4-pro", "llm", Parameters_d82162b8>;
/** GPT-5.4 Pro (2026-03-05): 1,050,000 tokens of context; USD 30.00 in, 180.00 out per million tokens. */
export declare const gpt54Pro20260305: Model<"gpt-5.4-pro-2026-03-05", "llm", Parameters_d82162b8>;
/** GPT-5.4 mini: 400,000 tokens of context; USD 0.75 in, 4.50 out per million tokens. */
export declare const gpt54Mini: Model<"gpt-5.4-mini", "llm", Parameters_e1f45d7b>;
/** GPT-5.4 mini (2026-03-17): 400,000 tokens of context; USD 0.75 in, 4.50 out per million tokens. */
export declare const gpt54Mini20260317: Model<"gpt-5.4-mini-2026-03-17", "llm", Parameters_e1f45d7b>;
/** GPT-5.2: 400,000 tokens of context; USD 1.75 in, 14.00 out per million tokens. */
export declare const gpt52: Model<"gpt-5.2", "llm", Parameters_423912e1>;
/** GPT-5.2 (2025-12-11): 400,000 tokens of context; USD 1.75 in, 14.00 out per million tokens. */
export declare const gpt5220251211: Model<"gpt-5.2-2025-12-11", "llm", Parameters_423912e1>;
/** GPT-5.2 Pro: 400,000 tokens of context; USD 21.00 in, 168.00 out per million tokens. */
export declare const gpt52Pro: Model<"gpt-5.2-pro", "llm", Parameters_320ad90b>;
/** GPT-5.2 Pro (2025-12-11): 400,000 tokens of context; USD 21.00 in, 168.00 out per million tokens. */
export declare const gpt52Pro20251211: Model<"gpt-5.2-pro-2025-12-11", "llm", Parameters_320ad90b>;
/** GPT Audio 1.5: 128,000 tokens of context; USD 2.50 in, 10.00 out per million tokens. */
export declare const gptAudio15: Model<"gpt-audio-1.5", "llm", Parameters_06b886ee>;
/**
 * GPT-5.4 nano: 400,000 tokens of context; USD 0.20 in, 1.25 out per million tokens.
 *
 * @deprecated
 */
export declare const gpt54Nano: Model<"gpt-5.4-nano", "llm", Parameters_a11f576d>;
/**
 * GPT-5.4 nano (2026-03-17): 400,000 tokens of context; USD 0.20 in, 1.25 out per million tokens.
 *
 * @deprecated
 */
export declare const gpt54Nano20260317: Model<"gpt-5.4-nano-2026-03-17", "llm", Parameters_a11f576d>;
/**
 * GPT-5.1: 400,000 tokens of context; USD 1.25 in, 10.00 out per million tokens.
 *
 * @deprecated
 */
export declare const gpt51: Model<"gpt-5.1", "llm", Parameters_ead6850e>;
/**
 * GPT-5.1 (2025-11-13): 400,000 tokens of context; USD 1.25 in, 10.00 out per million tokens.
 *
 * @deprecated
 */
export declare const gpt5120251113: Model<"gpt-5.1-2025-11-13", "llm", Parameters_ead6850e>;
/**
 * GPT-5: 400,000 tokens of context; USD 1.25 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-6.1-sol instead.
 */
export declare const gpt5: Model<"gpt-5", "llm", Parameters_93b430ae>;
/**
 * GPT-5 mini: 400,000 tokens of context; USD 0.25 in, 2.00 out per million tokens.
 *
 * @deprecated Use gpt-6.1-terra instead.
 */
export declare const gpt5Mini: Model<"gpt-5-mini", "llm", Parameters_93b430ae>;
/**
 * GPT-5 nano: 400,000 tokens of context; USD 0.05 in, 0.40 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt5Nano: Model<"gpt-5-nano", "llm", Gpt5NanoParameters>;
/**
 * GPT-5 Pro: 400,000 tokens of context; USD 15.00 in, 120.00 out per million tokens.
 *
 * @deprecated Use gpt-6.1-sol instead.
 */
export declare const gpt5Pro: Model<"gpt-5-pro", "llm", Gpt5ProParameters>;
/**
 * GPT-4.1: 1,047,576 tokens of context; USD 2.00 in, 8.00 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt41: Model<"gpt-4.1", "llm", Parameters_1a62d415>;
/**
 * GPT-4.1 (2025-04-14): 1,047,576 tokens of context; USD 2.00 in, 8.00 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt4120250414: Model<"gpt-4.1-2025-04-14", "llm", Parameters_1a62d415>;
/**
 * GPT-4.1 mini: 1,047,576 tokens of context; USD 0.40 in, 1.60 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt41Mini: Model<"gpt-4.1-mini", "llm", Parameters_1a62d415>;
/**
 * GPT-4.1 mini (2025-04-14): 1,047,576 tokens of context; USD 0.40 in, 1.60 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt41Mini20250414: Model<"gpt-4.1-mini-2025-04-14", "llm", Parameters_1a62d415>;
/**
 * GPT-4.1 nano: 1,047,576 tokens of context; USD 0.10 in, 0.40 out per million tokens.
 *
 * @deprecated Use gpt-5.6-luna instead.
 */
export declare const gpt41Nano: Model<"gpt-4.1-nano", "llm", Parameters_82cdf2d4>;
/**
 * GPT-4.1 nano (2025-04-14): 1,047,576 tokens of context; USD 0.10 in, 0.40 out per million tokens.
 *
 * @deprecated Use gpt-5.6-luna instead.
 */
export declare const gpt41Nano20250414: Model<"gpt-4.1-nano-2025-04-14", "llm", Parameters_82cdf2d4>;
/**
 * GPT-4o: 128,000 tokens of context; USD 2.50 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt4o: Model<"gpt-4o", "llm", Parameters_55aecf5e>;
/**
 * GPT-4o (2024-11-20): 128,000 tokens of context; USD 2.50 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt4o20241120: Model<"gpt-4o-2024-11-20", "llm", Parameters_55aecf5e>;
/**
 * GPT-4o (2024-08-06): 128,000 tokens of context; USD 2.50 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt4o20240806: Model<"gpt-4o-2024-08-06", "llm", Parameters_55aecf5e>;
/**
 * GPT-4o (2024-05-13): 128,000 tokens of context; USD 5.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const gpt4o20240513: Model<"gpt-4o-2024-05-13", "llm", Gpt4o20240513Parameters>;
/**
 * GPT-4o mini: 128,000 tokens of context; USD 0.15 in, 0.60 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt4oMini: Model<"gpt-4o-mini", "llm", Parameters_8c2bd474>;
/**
 * GPT-4o mini (2024-07-18): 128,000 tokens of context; USD 0.15 in, 0.60 out per million tokens.
 *
 * @deprecated Use gpt-6-luna instead.
 */
export declare const gpt4oMini20240718: Model<"gpt-4o-mini-2024-07-18", "llm", Parameters_8c2bd474>;
/**
 * ChatGPT-4o: 128,000 tokens of context; USD 5.00 in, 15.00 out per million tokens.
 *
 * @deprecated Use chat-latest instead.
 */
export declare const chatgpt4oLatest: Model<"chatgpt-4o-latest", "llm", Chatgpt4oLatestParameters>;
/**
 * GPT-4o Audio (preview): 128,000 tokens of context; USD 2.50 in, 10.00 out per million tokens.
 *
 * @deprecated Use gpt-audio-1.5 instead.
 */
export declare const gpt4oAudioPreview: Model<"gpt-4o-audio-preview", "llm", Parameters_06b886ee>;
/**
 * GPT Audio mini (2025-12-15): 128,000 tokens of context; USD 0.60 in, 2.40 out per million tokens.
 *
 * @deprecated Use gpt-audio-1.5 instead.
 */
export declare const gptAudioMini20251215: Model<"gpt-audio-mini-2025-12-15", "llm", Parameters_06b886ee>;
/**
 * o4-mini: 200,000 tokens of context; USD 1.10 in, 4.40 out per million tokens.
 *
 * @deprecated Use gpt-5.6-terra instead.
 */
export declare const o4Mini: Model<"o4-mini", "llm", Parameters_6586b53c>;
/**
 * o3: 200,000 tokens of context; USD 2.00 in, 8.00 out per million tokens.
 *
 * @deprecated Use gpt-6.1-sol instead.
 */
export declare const o3: Model<"o3", "llm", Parameters_6586b53c>;
/**
 * o3-pro: 200,000 tokens of context; USD 20.00 in, 80.00 out per million tokens.
 *
 * @deprecated Use gpt-6.1-sol instead.
 */
export declare const o3Pro: Model<"o3-pro", "llm", O3ProParameters>;
/**
 * o3-mini: 200,000 tokens of context; USD 1.10 in, 4.40 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const o3Mini: Model<"o3-mini", "llm", Parameters_e3afee05>;
/**
 * o1: 200,000 tokens of context; USD 15.00 in, 60.00 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const o1: Model<"o1", "llm", Parameters_e3afee05>;
/**
 * o1-pro: 200,000 tokens of context; USD 150.00 in, 600.00 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const o1Pro: Model<"o1-pro", "llm", Parameters_e3afee05>;
/**
 * o1-preview: 128,000 tokens of context; USD 15.00 in, 60.00 out per million tokens.
 *
 * @deprecated Use gpt-6.1-sol instead.
 */
export declare const o1Preview: Model<"o1-preview", "llm", O1PreviewParameters>;
/**
 * o1-mini: 128,000 tokens of context; USD 1.10 in, 4.40 out per million tokens.
 *
 * @deprecated Use gpt-5.6-terra instead.
 */
export declare const o1Mini: Model<"o1-mini", "llm", O1MiniParameters>;
/**
 * GPT-4 Turbo: 128,000 tokens of context; USD 10.00 in, 30.00 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const gpt4Turbo: Model<"gpt-4-turbo", "llm", Parameters_e9393335>;
/**
 * GPT-4 Turbo (2024-01-25, preview): 128,000 tokens of context; USD 10.00 in, 30.00 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const gpt40125Preview: Model<"gpt-4-0125-preview", "llm", Parameters_e9393335>;
/**
 * GPT-4: 8,192 tokens of context; USD 30.00 in, 60.00 out per million tokens.
 *
 * @deprecated Use gpt-5.6-sol instead.
 */
export declare const gpt4: Model<"gpt-4", "llm", Gpt4Parameters>;
/**
 * GPT-3.5 Turbo: 16,385 tokens of context; USD 0.50 in, 1.50 out per million tokens.
 *
 * @deprecated Use gpt-5.6-terra instead.
 */
export declare const gpt35Turbo: Model<"gpt-3.5-turbo", "llm", Parameters_e9393335>;
/**
 * GPT-3.5 Turbo Instruct: 4,096 tokens of context; USD 1.50 in, 2.00 out per million tokens.
 *
 * @deprecated Use gpt-5.4-mini instead.
 */
export declare const gpt35TurboInstruct: Model<"gpt-3.5-turbo-instruct", "llm", Parameters_b6181916>;
/**
 * Davinci 003: 4,097 tokens of context; USD 20.00 in, 20.00 out per million tokens.
 *
 * @deprecated Use gpt-5.4-mini instead.
 */
export declare const textDavinci003: Model<"text-davinci-003", "llm", Parameters_b6181916>;
/** The llm models of openai, by id. */
export interface Models {
    readonly "gpt-6.2-astra": typeof gpt62Astra;
    readonly "gpt-6.2-sol": typeof gpt62Sol;
    readonly "gpt-6.1-sol": typeof gpt61Sol;
    readonly "gpt-6.1-terra": typeof gpt61Terra;
    readonly "gpt-6-astra": typeof gpt6Astra;
    readonly "gpt-6-sol": typeof gpt6Sol;
    readonly "gpt-6-luna": typeof gpt6Luna;
    readonly "chat-latest": typeof chatLatest;
    readonly "gpt-5.6": typeof gpt56;
    readonly "gpt-5.6-sol": typeof gpt56Sol;
    readonly "gpt-5.6-terra": typeof gpt56Terra;
    readonly "gpt-5.6-luna": typeof gpt56Luna;
    readonly "gpt-5.5": typeof gpt55;
    readonly "gpt-5.5-2026-04-23": typeof gpt5520260423;
    readonly "gpt-5.5-pro": typeof gpt55Pro;
    readonly "gpt-5.5-pro-2026-04-23": typeof gpt55Pro20260423;
    readonly "gpt-5.4": typeof gpt54;
    readonly "gpt-5.4-2026-03-05": typeof gpt5420260305;
    readonly "gpt-5.4-pro": typeof gpt54Pro;
    readonly "gpt-5.4-pro-2026-03-05": typeof gpt54Pro20260305;
    readonly "gpt-5.4-mini": typeof gpt54Mini;
    readonly "gpt-5.4-mini-2026-03-17": typeof gpt54Mini20260317;
    readonly "gpt-5.2": typeof gpt52;
    readonly "gpt-5.2-2025-12-11": typeof gpt5220251211;
    readonly "gpt-5.2-pro": typeof gpt52Pro;
    readonly "gpt-5.2-pro-2025-12-11": typeof gpt52Pro20251211;
    readonly "gpt-audio-1.5": typeof gptAudio15;
    readonly "gpt-5.4-nano": typeof gpt54Nano;
    readonly "gpt-5.4-nano-2026-03-17": typeof gpt54Nano20260317;
    readonly "gpt-5.1": typeof gpt51;
    readonly "gpt-5.1-2025-11-13": typeof gpt5120251113;
    readonly "gpt-5": typeof gpt5;
    readonly "gpt-5-mini": typeof gpt5Mini;
    readonly "gpt-5-nano": typeof gpt5Nano;
    readonly "gpt-5-pro": typeof gpt5Pro;
    readonly "gpt-4.1": typeof gpt41;
    readonly "gpt-4.1-2025-04-14": typeof gpt4120250414;
    readonly "gpt-4.1-mini": typeof gpt41Mini;
    readonly "gpt-4.1-mini-2025-04-14": typeof gpt41Mini20250414;
    readonly "gpt-4.1-nano": typeof gpt41Nano;
    readonly "gpt-4.1-nano-2025-04-14": typeof gpt41Nano20250414;
    readonly "gpt-4o": typeof gpt4o;
    readonly "gpt-4o-2024-11-20": typeof gpt4o20241120;
    readonly "gpt-4o-2024-08-06": typeof gpt4o20240806;
    readonly "gpt-4o-2024-05-13": typeof gpt4o20240513;
    readonly "gpt-4o-mini": typeof gpt4oMini;
    readonly "gpt-4o-mini-2024-07-18": typeof gpt4oMini20240718;
    readonly "chatgpt-4o-latest": typeof chatgpt4oLatest;
    readonly "gpt-4o-audio-preview": typeof gpt4oAudioPreview;
    readonly "gpt-audio-mini-2025-12-15": typeof gptAudioMini20251215;
    readonly "o4-mini": typeof o4Mini;
    readonly o3: typeof o3;
    readonly "o3-pro": typeof o3Pro;
    readonly "o3-mini": typeof o3Mini;
    readonly o1: typeof o1;
    readonly "o1-pro": typeof o1Pro;
    readonly "o1-preview": typeof o1Preview;
    readonly "o1-mini": typeof o1Mini;
    readonly "gpt-4-turbo": typeof gpt4Turbo;
    readonly "gpt-4-0125-preview": typeof gpt40125Preview;
    readonly "gpt-4": typeof gpt4;
    readonly "gpt-3.5-turbo": typeof gpt35Turbo;
    readonly "gpt-3.5-turbo-instruct": typeof gpt35TurboInstruct;
    readonly "text-davinci-003": typeof textDavinci003;
}
export declare const models: Models;
