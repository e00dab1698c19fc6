import type { PromptMessage, ToolDefinition } from "../core/message.ts";
import { type Card } from "./card.ts";
/**
 * Refuses what the model cannot take, before anything is sent.
 * @throws InvokeBadRequestError `unsupported_content`, naming the feature that the card lacks.
 */
export declare function checkContent(card: Card, messages: readonly PromptMessage[], tools: readonly ToolDefinition[], provider: string): void;
