import { type Fields } from "../json.ts";
import type { Prompt } from "../mind/prompt.ts";
/** What a request asks for. */
export declare function promptOf(body: Fields): Prompt;
/** The tokens that a request has beside its texts: Cohere puts a long preamble before them. */
export declare function overheadOf(body: Fields): number;
