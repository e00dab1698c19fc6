import type { Operation } from "../operation.ts";
/** Anthropic's count of a prompt's tokens: the same that an answer to it reports. https://docs.claude.com/en/api/messages-count-tokens */
export declare const emulatedCountTokens: Operation;
