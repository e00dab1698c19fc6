import type { Operation } from "../operation.ts";
/** Anthropic's Messages. https://docs.claude.com/en/api/messages */
export declare const emulatedMessages: Operation;
