import type { Operation } from "../operation.ts";
/** Anthropic's list of models. https://docs.claude.com/en/api/models-list */
export declare const emulatedAnthropicModels: Operation;
